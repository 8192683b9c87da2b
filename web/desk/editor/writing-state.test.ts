import { expect, test } from "vitest";
import { EMPTY } from "./writing";
import { isDirty, reduceWriting, type WritingState } from "./writing-state";

const BEGUN = { ...EMPTY, title: "Refunds" };
const STATE: WritingState = { writing: BEGUN, begun: BEGUN, base: 2, offered: null };

test("a save leaves nothing unsaved", () => {
  const changed = reduceWriting(STATE, { type: "change", part: { title: " All refunds" } });
  expect(isDirty(changed)).toBe(true);
  const begun = { ...EMPTY, title: "All refunds" };
  const saved = reduceWriting(changed, { type: "saved", begun, base: 3, sent: changed.writing });
  expect(saved).toMatchObject({ writing: begun, base: 3 });
  expect(isDirty(saved)).toBe(false);
});

test("what was written while a save was under way is kept", () => {
  const sent = STATE.writing;
  const changed = reduceWriting(STATE, { type: "change", part: { answer: "more" } });
  const saved = reduceWriting(changed, { type: "saved", begun: BEGUN, base: 3, sent });
  expect(saved.writing.answer).toBe("more");
  expect(isDirty(saved)).toBe(true);
});

test("a restored text comes back with the revision that it began with", () => {
  const offered = { writing: { ...BEGUN, body: "half" }, begun: EMPTY, base: 1, at: 0 };
  const restored = reduceWriting({ ...STATE, offered }, { type: "restore" });
  expect(restored).toEqual({ writing: offered.writing, begun: EMPTY, base: 1, offered: null });
  expect(reduceWriting({ ...STATE, offered }, { type: "discard" })).toEqual(STATE);
});
