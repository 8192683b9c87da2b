import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { ago, exact, toDate } from "../../shared/time";
import type { Moment } from "../../shared/types";
import { useWords } from "../context";
import { hasDraft } from "../drafts";
import { contactName, languageName, wordFor } from "../naming";
import { useNow } from "../now";
import { type Place, placePath } from "../place";
import type { InboxRow } from "../types";
import { CustomerAvatar } from "./avatar";
import { DueChip } from "./due-chip";
import { PrioritySign } from "./priority";

interface RowProps {
  row: InboxRow;
  place: Place;
  current: boolean;
}

/** One conversation in the list: who, what was said last, and what is to be known before. */
export function Row({ row, place, current }: RowProps) {
  const words = useWords();
  const name = contactName(row.contact.name, row.id, words);
  const moment = row.last_message?.at ?? row.updated_at;
  return (
    <a
      class={`row ${row.unread > 0 ? "is-unread" : ""}`}
      href={placePath(place, row.id)}
      aria-current={current ? "true" : undefined}
    >
      <CustomerAvatar name={row.contact.name} id={row.id} />
      <span class="row-text">
        <span class="row-head">
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {row.priority !== "medium" && <PrioritySign priority={row.priority} bare />}
          <Ago at={moment} />
        </span>
        <span class="row-middle">
          <LastMessage row={row} />
          {row.unread > 0 && (
            <span class="badge">
              <span aria-hidden="true">{row.unread}</span>
              <span class="hidden">{words.text("desk_unread", { count: row.unread })}</span>
            </span>
          )}
        </span>
        <Chips row={row} place={place} />
      </span>
    </a>
  );
}

function Chips({ row, place }: { row: InboxRow; place: Place }) {
  const words = useWords();
  const { is_ticket, expected_at, reason, language, assignee, tags, snoozed_until } = row;
  return (
    <span class="chips">
      {hasDraft(row.id) && <span class="chip is-draft">{words.text("desk_draft")}</span>}
      {is_ticket && <TicketChip at={expected_at} />}
      {row.waiting_since !== null && !is_ticket && !row.due && <Waiting since={row.waiting_since} />}
      <DueChip due={row.due} />
      {snoozed_until !== null && <SnoozedChip until={snoozed_until} />}
      {assignee && place.view !== "mine" && (
        <span class="chip" dir="auto">
          <Icon path={icons.person} />
          {assignee.name}
        </span>
      )}
      {reason && <span class="chip">{wordFor(words, "desk_why", reason)}</span>}
      {language && <span class="chip">{languageName(language, words.locale)}</span>}
      {tags.map((tag) => (
        <span key={tag} class="chip is-tag" dir="auto">
          {tag}
        </span>
      ))}
    </span>
  );
}

function LastMessage({ row }: { row: InboxRow }) {
  const words = useWords();
  const { excerpt, last_message: last, language } = row;
  if (!last && !excerpt) return <span class="row-last">{words.text("desk_no_message")}</span>;
  return (
    <span class="row-last" lang={language ?? undefined}>
      {excerpt && <Icon path={icons.search} />}
      {!excerpt && last?.author === "bot" && <Icon path={icons.bot} />}
      {!excerpt && last?.author === "agent" && <Icon path={icons.person} />}
      <span dir="auto">{excerpt || last?.text || words.text("desk_article")}</span>
    </span>
  );
}

function Ago({ at }: { at: Moment }) {
  const { locale } = useWords();
  return (
    <time dateTime={toDate(at).toISOString()} title={exact(at, locale)}>
      {ago(at, locale, useNow())}
    </time>
  );
}

/** Seconds after which a wait is long. */
const LONG = 600;

function Waiting({ since }: { since: Moment }) {
  const words = useWords();
  const now = useNow();
  const long = now - toDate(since).getTime() > LONG * 1000;
  return (
    <span class={`chip ${long ? "is-late" : "is-waiting"}`}>
      <Icon path={long ? icons.alert : icons.clock} />
      {words.text("desk_waiting", { time: ago(since, words.locale, now) })}
    </span>
  );
}

function TicketChip({ at }: { at: Moment | null }) {
  const words = useWords();
  return (
    <span class="chip is-waiting" title={at === null ? undefined : exact(at, words.locale)}>
      <Icon path={icons.ticket} />
      {words.text("desk_ticket")}
    </span>
  );
}

function SnoozedChip({ until }: { until: Moment }) {
  const words = useWords();
  return (
    <span class="chip is-snoozed">
      <Icon path={icons.snooze} />
      {words.text("desk_snoozed_until", { time: exact(until, words.locale) })}
    </span>
  );
}
