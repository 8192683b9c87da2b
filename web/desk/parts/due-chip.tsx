import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { exact } from "../../shared/time";
import { useWords } from "../context";
import { type DueState, nextDue, timeTo } from "../due";
import { useNow } from "../now";
import type { Due } from "../types";

const ICONS: Record<DueState, string> = {
  late: icons.alert,
  soon: icons.bell,
  ahead: icons.clock,
};

/** Until when something is promised; it says so in words, with a picture, and in colour. */
export function DueChip({ due }: { due: Due | null }) {
  const words = useWords();
  const now = useNow();
  const next = nextDue(due, now);
  if (!next) return null;
  const { what, at, state } = next;
  const time = timeTo(at, words.locale, now);
  return (
    <span class={`chip is-due-${state}`} title={exact(at, words.locale)}>
      <Icon path={ICONS[state]} />
      {words.text(`desk_due_${what}_${state === "late" ? "late" : "ahead"}`, { time })}
    </span>
  );
}
