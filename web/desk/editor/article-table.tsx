import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { ago, exact, toDate } from "../../shared/time";
import { useWords } from "../context";
import { humanise, languageName } from "../naming";
import { useNow } from "../now";
import { articlePath } from "../route";
import { Marks, StateChip } from "./state-chip";
import type { Listing, LocaleState, Row } from "./types";

/** The articles as a table; on narrow screens each line becomes a card. */
export function Table({ listing }: { listing: Listing }) {
  const words = useWords();
  const columns = ["title", "state", "locales", "votes", "changed"];
  return (
    <div class="articles-scroll">
      <table class="articles-table">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {words.text(`desk_column_${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listing.articles.map((row) => (
            <Line key={`${row.article}/${row.locale}`} row={row} locales={listing.locales} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row, locales }: { row: Row; locales: string[] }) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        <a class="articles-title" href={articlePath(row.article, row.locale)} lang={row.locale}>
          <bdi>{row.title}</bdi>
        </a>
        <span class="articles-place">
          {humanise(row.topic)} · {languageName(row.locale, words.locale)}
          {row.owner && (
            <>
              {" · "}
              <bdi>{row.owner.name}</bdi>
            </>
          )}
        </span>
      </th>
      <td>
        <span class="chips">
          <StateChip of={row} />
          <Marks of={row} />
        </span>
      </td>
      <td>
        <Locales row={row} locales={locales} />
      </td>
      <td>
        <Votes row={row} />
      </td>
      <td>
        <Changed row={row} />
      </td>
    </tr>
  );
}

/** A sign for each language of the company: there, out of date, or missing. */
function Locales({ row, locales }: { row: Row; locales: string[] }) {
  const states = new Map(row.locales.map((each) => [each.locale, each]));
  return (
    <ul class="locale-signs">
      {locales.map((locale) => (
        <li key={locale}>
          <LocaleSign article={row.article} locale={locale} state={states.get(locale)} />
        </li>
      ))}
    </ul>
  );
}

interface LocaleSignProps {
  article: string;
  locale: string;
  state: LocaleState | undefined;
}

function LocaleSign({ article, locale, state }: LocaleSignProps) {
  const words = useWords();
  const kind = !state ? "missing" : state.outdated ? "outdated" : state.state;
  const name = languageName(locale, words.locale);
  const says = words.text("desk_locale_state", { name, state: words.text(`desk_state_${kind}`) });
  return (
    <a
      class={`locale-sign is-${kind}`}
      href={articlePath(article, locale, state && !state.outdated ? "write" : "translate")}
      title={says}
      aria-label={says}
    >
      {locale}
    </a>
  );
}

function Votes({ row }: { row: Row }) {
  const words = useWords();
  const { helpful, unhelpful } = row.votes;
  if (helpful + unhelpful === 0) return <span class="faint">–</span>;
  return (
    <span
      class="votes"
      role="img"
      aria-label={words.text("desk_votes", { helpful, unhelpful })}
      title={words.text("desk_votes", { helpful, unhelpful })}
    >
      <Icon path={icons.thumbUp} />
      {helpful}
      <span class={`votes ${unhelpful > helpful ? "is-bad" : ""}`}>
        <Icon path={icons.thumbDown} />
        {unhelpful}
      </span>
    </span>
  );
}

function Changed({ row }: { row: Row }) {
  const { locale } = useWords();
  const now = useNow();
  return (
    <span class="articles-changed">
      <time dateTime={toDate(row.updated_at).toISOString()} title={exact(row.updated_at, locale)}>
        {ago(row.updated_at, locale, now)}
      </time>
      {row.updated_by && <bdi>{row.updated_by.name}</bdi>}
    </span>
  );
}
