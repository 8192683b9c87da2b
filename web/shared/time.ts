import type { Moment } from "./types";

const DAY = 86_400_000;

export function toDate(moment: Moment): Date {
  return new Date(typeof moment === "number" ? moment * 1000 : moment);
}

/** "14:05" in the reader's habit. */
export function clock(moment: Moment, locale: string): string {
  return toDate(moment).toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit" });
}

function midnight(date: Date): number {
  return new Date(date).setHours(0, 0, 0, 0);
}

/** Days between two dates by the calendar, not by 24 hours. */
function daysApart(date: Date, now: Date): number {
  return Math.round((midnight(date) - midnight(now)) / DAY);
}

/** "today", "yesterday", then "Monday 3 June". */
export function dayName(moment: Moment, locale: string, now = new Date()): string {
  const date = toDate(moment);
  const days = daysApart(date, now);
  if (days > -2 && days <= 0) {
    return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day");
  }
  const year = date.getFullYear() === now.getFullYear() ? undefined : "numeric";
  return date.toLocaleDateString(locale, { weekday: "long", day: "numeric", month: "long", year });
}

/** How long ago, as short as it can be: "<1m", "5m", "3h", "2d". */
export function ago(moment: Moment, locale: string, now = Date.now()): string {
  const minutes = Math.max(0, Math.floor((now - toDate(moment).getTime()) / 60_000));
  const format = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "narrow" }).format(value);
  if (minutes < 1) return `<${format(1, "minute")}`;
  if (minutes < 60) return format(minutes, "minute");
  if (minutes < 24 * 60) return format(Math.floor(minutes / 60), "hour");
  return format(Math.floor(minutes / (24 * 60)), "day");
}

/** Date and time in full, for titles and packages. */
export function exact(moment: Moment, locale: string): string {
  return toDate(moment).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
}
