/** "45 s", "12 min", "3 hr 5 min": how long something took; a dash if nothing did. */
export function spanText(seconds: number | null, locale: string): string {
  if (seconds === null) return "–";
  const format = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(value);
  if (seconds < 60) return format(Math.round(seconds), "second");
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return format(minutes, "minute");
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours >= 48) return format(Math.round(hours / 24), "day");
  return [format(hours, "hour"), rest > 0 && format(rest, "minute")].filter(Boolean).join(" ");
}
