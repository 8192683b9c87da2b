import type { Moment } from "../shared/types";
import { toDate } from "../shared/time";
import type { Due } from "./types";

/** How a promise stands: its words and its icon say it, its colour repeats it. */
export type DueState = "late" | "soon" | "ahead";

export interface NextDue {
  what: "first_response" | "resolution";
  at: Moment;
  state: DueState;
}

/** From so little time on it is time to hurry, in milliseconds. */
const SOON = 5 * 60_000;

/** Which promise comes first, and whether it can still be kept; null when nothing is promised. */
export function nextDue(due: Due | null, now: number): NextDue | null {
  if (!due) return null;
  const what = due.first_response === null ? "resolution" : "first_response";
  const at = due[what];
  if (at === null) return null;
  return { what, at, state: stateOf(toDate(at).getTime() - now) };
}

function stateOf(left: number): DueState {
  if (left <= 0) return "late";
  return left <= SOON ? "soon" : "ahead";
}

/** "12m": how far away a moment is, whether it lies ahead or behind. */
export function timeTo(at: Moment, locale: string, now: number): string {
  const minutes = Math.max(1, Math.round(Math.abs(toDate(at).getTime() - now) / 60_000));
  const [value, unit] =
    minutes < 60
      ? [minutes, "minute"]
      : minutes < 24 * 60
        ? [Math.round(minutes / 60), "hour"]
        : [Math.round(minutes / (24 * 60)), "day"];
  const options = { style: "unit", unit: String(unit), unitDisplay: "narrow" } as const;
  return new Intl.NumberFormat(locale, options).format(Number(value));
}
