import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TypingNotice } from "./typing";

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

test("many keys make few signals, and silence ends them", () => {
  const signals: boolean[] = [];
  const notice = new TypingNotice((on) => signals.push(on));
  for (let key = 0; key < 50; key++) {
    notice.keyPressed();
    vi.advanceTimersByTime(100);
  }
  expect(signals).toEqual([true, true]);
  vi.advanceTimersByTime(10_000);
  expect(signals).toEqual([true, true, false]);
});

test("sending ends them at once, and only once", () => {
  const signals: boolean[] = [];
  const notice = new TypingNotice((on) => signals.push(on));
  notice.keyPressed();
  notice.stopped();
  vi.advanceTimersByTime(10_000);
  expect(signals).toEqual([true, false]);
});
