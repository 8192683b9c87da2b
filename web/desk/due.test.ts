import { expect, test } from "vitest";
import { nextDue, timeTo } from "./due";

const NOW = 1_000_000_000_000;
const inMinutes = (minutes: number) => NOW / 1000 + minutes * 60;

test.each([
  [30, "ahead"],
  [5, "soon"],
  [0, "late"],
  [-3, "late"],
])("an answer due in %d minutes is %s", (minutes, state) => {
  const due = { first_response: inMinutes(minutes), resolution: inMinutes(600) };
  expect(nextDue(due, NOW)).toMatchObject({ what: "first_response", state });
});

test("once answered, the end is what is promised; without promises there is nothing", () => {
  const due = { first_response: null, resolution: inMinutes(60) };
  expect(nextDue(due, NOW)).toMatchObject({ what: "resolution", state: "ahead" });
  expect(nextDue({ first_response: null, resolution: null }, NOW)).toBeNull();
  expect(nextDue(null, NOW)).toBeNull();
});

test("how far away it is, ahead or behind", () => {
  expect(timeTo(inMinutes(12), "en", NOW)).toBe("12m");
  expect(timeTo(inMinutes(-90), "en", NOW)).toBe("2h");
  expect(timeTo(inMinutes(3 * 24 * 60), "en", NOW)).toBe("3d");
});
