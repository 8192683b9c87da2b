/** Moments at which people like to be reminded, by the clock of this browser. */
export interface SnoozeTime {
  name: "hour" | "evening" | "tomorrow" | "week";
  at: Date;
}

const MORNING = 9;
const EVENING = 17;
const MONDAY = 1;

/** In an hour, this evening if there is one left, tomorrow morning, and on Monday. */
export function snoozeTimes(now: Date): SnoozeTime[] {
  const evening = atHour(now, 0, EVENING);
  const times: SnoozeTime[] = [
    { name: "hour", at: new Date(now.getTime() + 3_600_000) },
    { name: "evening", at: evening },
    { name: "tomorrow", at: atHour(now, 1, MORNING) },
    { name: "week", at: atHour(now, daysToMonday(now), MORNING) },
  ];
  // Within two hours of the evening, "in an hour" says the same.
  return times.filter(
    ({ name }) => name !== "evening" || evening.getTime() - now.getTime() > 7_200_000,
  );
}

function daysToMonday(now: Date): number {
  return (MONDAY - now.getDay() + 7) % 7 || 7;
}

function atHour(now: Date, days: number, hour: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** What a field for date and time shows: "2026-12-24T09:00", by the clock of this browser. */
export function fieldTime(date: Date): string {
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
