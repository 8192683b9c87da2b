import { expect, test } from "vitest";
import { fieldTime, snoozeTimes } from "./snooze-times";

const shown = (now: string) =>
  Object.fromEntries(snoozeTimes(new Date(now)).map(({ name, at }) => [name, fieldTime(at)]));

test("on a Wednesday morning", () => {
  expect(shown("2026-11-25T10:30")).toEqual({
    hour: "2026-11-25T11:30",
    evening: "2026-11-25T17:00",
    tomorrow: "2026-11-26T09:00",
    week: "2026-11-30T09:00",
  });
});

test("when the evening is near it is not offered; Monday is never today", () => {
  expect(shown("2026-11-30T16:00")).toEqual({
    hour: "2026-11-30T17:00",
    tomorrow: "2026-12-01T09:00",
    week: "2026-12-07T09:00",
  });
});
