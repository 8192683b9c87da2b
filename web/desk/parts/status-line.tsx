import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { clock, exact, toDate } from "../../shared/time";
import type { StatusEvent } from "../../shared/types";
import { useWords } from "../context";
import { happening } from "../happenings";

/** What happened between the messages. That a conversation begins with the assistant is no news. */
export function StatusLine({ event, first }: { event: StatusEvent; first: boolean }) {
  const words = useWords();
  const text = happening(event, words);
  if (text === null || (first && event.status === "pending")) return null;
  return (
    <p class={`status-line ${event.waiting ? "is-handoff" : ""}`}>
      <Icon path={iconOf(event)} />
      <span>{text}</span>
      <time dateTime={toDate(event.at).toISOString()} title={exact(event.at, words.locale)}>
        {clock(event.at, words.locale)}
      </time>
    </p>
  );
}

const ICONS: Record<string, string> = {
  ticket: icons.ticket,
  transferred: icons.transfer,
  requeued: icons.inbox,
  woken: icons.bell,
  reopened: icons.undo,
  left: icons.bot,
};

function iconOf({ change = "", status, waiting, agent }: StatusEvent): string {
  const own = ICONS[change];
  if (own) return own;
  if (waiting) return icons.alert;
  if (status === "open") return agent ? icons.person : icons.people;
  return { pending: icons.bot, snoozed: icons.snooze, resolved: icons.check }[status];
}
