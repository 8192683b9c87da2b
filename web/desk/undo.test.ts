import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RequestFailed } from "../shared/http";
import { UNDO_TIME, UndoLine } from "./undo";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A line that notes what was done, and how. */
function line() {
  const done: string[] = [];
  const undo = new UndoLine(() => Promise.resolve());
  const begin = (conversation: string, fails?: RequestFailed) =>
    undo.begin({
      conversation,
      text: "Resolved",
      run: (closing) => {
        done.push(closing ? `${conversation} closing` : conversation);
        return fails ? Promise.reject(fails) : Promise.resolve();
      },
    });
  return { undo, begin, done };
}

test("it is done when the time is over, and hidden until the lists are up to date", async () => {
  const { undo, begin, done } = line();
  begin("a");
  await vi.advanceTimersByTimeAsync(UNDO_TIME - 1);
  expect(done).toEqual([]);
  expect(undo.store.get().hidden).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(["a"]);
  expect(undo.store.get()).toEqual({ current: null, hidden: [], failed: null });
});

test("what is taken back is never done", async () => {
  const { undo, begin, done } = line();
  begin("a");
  expect(undo.undo()?.conversation).toBe("a");
  await vi.advanceTimersByTimeAsync(UNDO_TIME * 2);
  expect(done).toEqual([]);
  expect(undo.store.get().hidden).toEqual([]);
  expect(undo.undo()).toBeNull();
});

test("the next one settles the one before", async () => {
  const { undo, begin, done } = line();
  begin("a");
  begin("b");
  expect(done).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(0);
  expect(undo.store.get()).toMatchObject({ current: { conversation: "b" }, hidden: ["b"] });
});

test("a page that closes does it at once", async () => {
  const { undo, begin, done } = line();
  begin("a");
  await undo.settle(true);
  expect(done).toEqual(["a closing"]);
  await vi.advanceTimersByTimeAsync(UNDO_TIME);
  expect(done).toEqual(["a closing"]);
});

test("what does not work in the end is told, and shows in the lists again", async () => {
  const { undo, begin } = line();
  const problem = new RequestFailed(409, "conflict", "Sam has it");
  begin("a", problem);
  await vi.advanceTimersByTimeAsync(UNDO_TIME);
  expect(undo.store.get()).toMatchObject({ failed: { conversation: "a", problem }, hidden: [] });
});
