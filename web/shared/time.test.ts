import { expect, test } from "vitest";
import { ago, dayName, toDate } from "./time";

const NOW = new Date(2026, 5, 10, 12, 0);

function daysBefore(days: number): string {
  return new Date(2026, 5, 10 - days, 23, 30).toISOString();
}

test("moments are seconds or ISO 8601", () => {
  expect(toDate(1.5).getTime()).toBe(1500);
  expect(toDate("1970-01-01T00:00:01Z").getTime()).toBe(1000);
});

test("days are named by the calendar", () => {
  expect(dayName(daysBefore(0), "en", NOW)).toBe("today");
  expect(dayName(daysBefore(1), "en", NOW)).toBe("yesterday");
  expect(dayName(daysBefore(2), "en", NOW)).toBe("Monday, June 8");
  expect(dayName(daysBefore(400), "en", NOW)).toContain("2025");
});

test("how long ago is told in the largest unit", () => {
  const now = NOW.getTime();
  const before = (seconds: number) => ago(now / 1000 - seconds, "en", now);
  expect([before(5), before(300), before(7200), before(200_000)]).toEqual([
    "<1m",
    "5m",
    "2h",
    "2d",
  ]);
});
