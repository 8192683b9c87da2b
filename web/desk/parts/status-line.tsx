import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { clock, exact, toDate } from "../../shared/time";
import type { StatusEvent } from "../../shared/types";
import type { Words } from "../../shared/words";
import { useWords } from "../context";
import { wordFor } from "../naming";

/** What happened between the messages. That a conversation begins with the assistant is no news. */
export function StatusLine({ event, first }: { event: StatusEvent; first: boolean }) {
  const words = useWords();
  if (first && event.status === "pending") return null;
  return (
    <p class={`status-line ${event.waiting ? "is-handoff" : ""}`}>
      <Icon path={iconOf(event)} />
      <span>{describe(event, words)}</span>
      <time dateTime={toDate(event.at).toISOString()} title={exact(event.at, words.locale)}>
        {clock(event.at, words.locale)}
      </time>
    </p>
  );
}

function iconOf({ status, waiting, agent }: StatusEvent): string {
  if (waiting) return icons.alert;
  if (status === "open") return agent ? icons.person : icons.people;
  return { pending: icons.bot, snoozed: icons.clock, resolved: icons.check }[status];
}

function describe({ status, waiting, agent, reason }: StatusEvent, words: Words): string {
  if (waiting) {
    if (!reason) return words.text("desk_event_waiting_plain");
    return words.text("desk_event_waiting", { reason: wordFor(words, "desk_reason", reason) });
  }
  if (status === "open" && agent) return words.text("desk_event_taken", { agent });
  if (status === "resolved" && agent) return words.text("desk_event_resolved_by", { agent });
  return words.text(`desk_event_${status}`);
}
