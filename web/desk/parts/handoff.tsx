import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { ago, exact } from "../../shared/time";
import { useWords } from "../context";
import { wordFor } from "../naming";
import { useNow } from "../now";
import type { Details } from "../types";
import { DueChip } from "./due-chip";

interface HandoffPanelProps {
  handoff: NonNullable<Details["handoff"]>;
  details: Details;
}

/** Why somebody is needed, since when, and until when an answer is promised. */
export function HandoffPanel({ handoff, details }: HandoffPanelProps) {
  const words = useWords();
  const now = useNow();
  const { reason, requested_at, accepted_at, expected_at } = handoff;
  return (
    <section class="panel is-handoff">
      <h3>{words.text("desk_handoff")}</h3>
      <p class="reason sentence">{wordFor(words, "desk_reason", reason)}</p>
      <p class="since" title={exact(requested_at, words.locale)}>
        <Icon path={icons.clock} />
        {accepted_at === null
          ? words.text("desk_waiting", { time: ago(requested_at, words.locale, now) })
          : words.text("desk_taken_at", { time: exact(accepted_at, words.locale) })}
      </p>
      {expected_at !== null && (
        <p class="since">
          <Icon path={icons.ticket} />
          {words.text("desk_ticket_expected", { time: exact(expected_at, words.locale) })}
        </p>
      )}
      <DueChip due={details.due} />
    </section>
  );
}
