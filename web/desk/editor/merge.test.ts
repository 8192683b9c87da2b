import { expect, test } from "vitest";
import { merge, withFields } from "./merge";
import { EMPTY, type Writing } from "./writing";

const BASE: Writing = { ...EMPTY, title: "Refunds", answer: "Soon.", body: "Text", tags: ["a"] };

test("each one's changes are kept where the other made none", () => {
  const mine = { ...BASE, title: "All refunds" };
  const theirs = { ...BASE, answer: "Within 5 days." };
  const { merged, taken, disputed } = merge(BASE, mine, theirs);
  expect(merged).toMatchObject({ title: "All refunds", answer: "Within 5 days." });
  expect(taken).toEqual(["answer"]);
  expect(disputed).toEqual([]);
});

test("what both changed is for people to decide, and begins with mine", () => {
  const mine = { ...BASE, body: "My text", tags: ["b"] };
  const theirs = { ...BASE, body: "Their text", tags: ["b"] };
  const result = merge(BASE, mine, theirs);
  expect(result).toMatchObject({ disputed: ["body"], taken: [] });
  expect(result.merged.body).toBe("My text");
  expect(withFields(result.merged, theirs, ["body"]).body).toBe("Their text");
});
