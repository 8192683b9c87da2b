const KILO = 1_000;

/** "340 kB", "1.2 MB": in the reader's way. */
export function sizeText(bytes: number, locale: string): string {
  const format = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit,
      unitDisplay: "short",
      maximumFractionDigits: value < 10 ? 1 : 0,
    }).format(value);
  if (bytes < KILO * KILO) return format(Math.max(1, Math.round(bytes / KILO)), "kilobyte");
  return format(bytes / (KILO * KILO), "megabyte");
}
