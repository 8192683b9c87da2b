import type { Words } from "../../shared/words";
import type { Shift, Team } from "./team";

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** "Monday" for 0, in the language of the desk. */
export function dayNameOf(day: number, locale: string, style: "long" | "short" = "long"): string {
  const date = new Date(MONDAY + day * DAY);
  return date.toLocaleDateString(locale, { weekday: style, timeZone: "UTC" });
}

/** "9:00 AM" for "09:00", as one reads it there. */
function clockText(clock: string, locale: string): string {
  const date = new Date(`2024-01-01T${clock === "24:00" ? "00:00" : clock}Z`);
  return date.toLocaleTimeString(locale, { timeStyle: "short", timeZone: "UTC" });
}

/** The hours of a week in lines: days that follow each other with the same hours stand together. */
export function weekLines({ hours }: Team, words: Words): { days: string; times: string }[] {
  const groups: { first: number; last: number; times: string }[] = [];
  for (let day = 0; day < 7; day += 1) {
    const times = timesOf(hours, day, words);
    const before = groups.at(-1);
    if (before && before.last === day - 1 && before.times === times) before.last = day;
    else if (times) groups.push({ first: day, last: day, times });
  }
  return groups.map(({ first, last, times }) => ({
    days: daysText(first, last, words.locale),
    times,
  }));
}

function timesOf(hours: Shift[], day: number, words: Words): string {
  const spans = hours.filter((each) => each.day === day);
  const texts = spans.map(({ from, to }) => {
    return `${clockText(from, words.locale)} – ${clockText(to, words.locale)}`;
  });
  return texts.join(", ");
}

function daysText(first: number, last: number, locale: string): string {
  const begin = dayNameOf(first, locale, "short");
  return first === last ? begin : `${begin} – ${dayNameOf(last, locale, "short")}`;
}
