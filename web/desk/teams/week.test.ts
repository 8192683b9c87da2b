import { expect, test } from "vitest";
import { parseFluent } from "../../shared/fluent";
import { Words } from "../../shared/words";
import type { Shift, Team } from "./team";
import { dayNameOf, weekLines } from "./week";

const WORDS = new Words("de", "ltr", parseFluent(""));

function lines(...hours: Shift[]) {
  return weekLines({ hours } as Team, WORDS).map(({ days, times }) => `${days}: ${times}`);
}

test("the week begins on Monday, whatever the time zone of this machine is", () => {
  expect(dayNameOf(0, "en")).toBe("Monday");
  expect(dayNameOf(6, "es")).toBe("domingo");
});

test("days with the same hours stand together", () => {
  const early = { from: "08:00", to: "12:00" };
  const late = { from: "13:00", to: "24:00" };
  const found = lines(
    { day: 0, ...early },
    { day: 0, ...late },
    { day: 1, ...early },
    { day: 1, ...late },
    { day: 3, ...early },
  );
  expect(found).toEqual(["Mo – Di: 08:00 – 12:00, 13:00 – 00:00", "Do: 08:00 – 12:00"]);
});
