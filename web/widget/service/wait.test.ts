import { expect, test } from "vitest";
import { parseFluent } from "../../shared/fluent";
import { Words } from "../../shared/words";
import { type Place, placeText } from "./wait";

const WORDS = new Words(
  "en",
  "ltr",
  parseFluent(`widget_queue_place = place { $place }
widget_queue_minutes = { $minutes } min
widget_queue_hours = { $hours } h
widget_ticket = by { $when }
widget_ticket_open = soon`),
);
const NOW = new Date(2026, 10, 25, 18, 0);

function waiting(values: Partial<Place>): string {
  const place: Place = {
    waiting: true,
    place: null,
    expected_wait_s: null,
    is_ticket: false,
    expected_at: null,
    email: null,
    ...values,
  };
  return placeText(place, WORDS, NOW);
}

/** Seconds of a moment in this machine's time zone. */
function seconds(day: number, hour: number): number {
  return new Date(2026, 10, day, hour).getTime() / 1000;
}

test("those who wait read their place and how long it will take", () => {
  expect(waiting({ place: 3, expected_wait_s: 61 })).toBe("place 3 2 min");
  expect(waiting({ place: 1, expected_wait_s: 3600 })).toBe("place 1 60 min");
  expect(waiting({ place: 1, expected_wait_s: 3 * 3600 })).toBe("place 1 3 h");
});

test("nobody promises a time that was never measured", () => {
  expect(waiting({ place: 2 })).toBe("place 2");
});

test("a ticket says when the answer comes: today the time, later the day as well", () => {
  expect(waiting({ is_ticket: true, expected_at: seconds(25, 20) })).toMatch(/^by 8:00.PM$/);
  const later = waiting({ is_ticket: true, expected_at: seconds(26, 9) });
  expect(later).toContain("Thursday, November 26");
  expect(later).toMatch(/9:00.AM/);
});

test("a time that has passed is not promised any more", () => {
  expect(waiting({ is_ticket: true, expected_at: seconds(25, 9) })).toBe("soon");
});
