/** When a day such as "2026-05-31" begins by the reader's clock, in UNIX seconds. */
export function startOfDay(day: string): number | null {
  return at(day, 0);
}

/** When the day after it begins: days with a change of the clock are no 24 hours. */
export function endOfDay(day: string): number | null {
  return at(day, 1);
}

function at(day: string, later: number): number | null {
  const [year, month, date] = day.split("-").map(Number);
  if (!year || !month || !date) return null;
  return new Date(year, month - 1, date + later).getTime() / 1000;
}
