import type { StatusEvent } from "../shared/types";
import { exact } from "../shared/time";
import type { Words } from "../shared/words";
import { wordFor } from "./naming";

/** What happened between the messages, in plain words; null for what is no news. */
export function happening(event: StatusEvent, words: Words): string | null {
  const { change, agent, by, team, reason, until } = event;
  if (!change || change === "changed") return fromStatus(event, words);
  if (change === "begun") return null;
  // Whoever gives themselves what a colleague had takes over.
  if (change === "transferred" && by && by === agent) {
    return words.text("desk_change_taken", { agent });
  }
  const args = {
    by: by ?? "",
    agent: agent ?? "",
    to: agent ?? team ?? "",
    reason: reason ? wordFor(words, "desk_reason", reason) : "",
    time: until ? exact(until, words.locale) : "",
  };
  const variants = [by && agent && by !== agent && "_by_to", by && "_by", ""];
  const keys = variants
    .filter((variant) => typeof variant === "string")
    .map((variant) => `desk_change_${change}${variant}`);
  return words.text(keys.find((key) => words.has(key)) ?? "desk_change_other", args);
}

/** For events from before the changes had names. */
function fromStatus({ status, waiting, agent, reason }: StatusEvent, words: Words): string {
  if (waiting && reason) {
    return words.text("desk_change_handed_off", { reason: wordFor(words, "desk_reason", reason) });
  }
  if (status === "open" && agent) return words.text("desk_change_taken", { agent });
  if (status === "resolved" && agent) return words.text("desk_change_resolved_by", { by: agent });
  return words.text(`desk_event_${status}`);
}
