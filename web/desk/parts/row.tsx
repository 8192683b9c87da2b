import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { ago, exact, toDate } from "../../shared/time";
import type { Moment } from "../../shared/types";
import { useWords } from "../context";
import { contactName, languageName, wordFor } from "../naming";
import { useNow } from "../now";
import { inboxPath } from "../route";
import type { InboxRow, View } from "../types";
import { CustomerAvatar } from "./avatar";

interface RowProps {
  row: InboxRow;
  view: View;
  current: boolean;
}

/** One conversation in the list: who, what was said last, in which language, and why. */
export function Row({ row, view, current }: RowProps) {
  const words = useWords();
  const name = contactName(row.contact.name, row.id, words);
  const moment = row.last_message?.at ?? row.updated_at;
  return (
    <a class="row" href={inboxPath(view, row.id)} aria-current={current ? "true" : undefined}>
      <CustomerAvatar name={row.contact.name} />
      <span class="row-text">
        <span class="row-head">
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <Ago at={moment} />
        </span>
        <LastMessage row={row} />
        <span class="chips">
          {row.waiting_since !== null && <Waiting since={row.waiting_since} />}
          {row.reason && (
            <span class="chip is-reason">{wordFor(words, "desk_reason", row.reason)}</span>
          )}
          {row.language && <span class="chip">{languageName(row.language, words.locale)}</span>}
          {view === "open" && row.assignee && (
            <span class="chip" dir="auto">
              {row.assignee.name}
            </span>
          )}
        </span>
      </span>
    </a>
  );
}

function LastMessage({ row }: { row: InboxRow }) {
  const words = useWords();
  const last = row.last_message;
  if (!last) return <span class="row-last">{words.text("desk_no_message")}</span>;
  return (
    <span class="row-last" lang={row.language ?? undefined}>
      {last.author === "bot" && <Icon path={icons.bot} />}
      {last.author === "agent" && <Icon path={icons.person} />}
      <span dir="auto">{last.text || words.text("desk_article")}</span>
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
      <Icon path={icons.clock} />
      {words.text("desk_waiting", { time: ago(since, words.locale, now) })}
    </span>
  );
}
