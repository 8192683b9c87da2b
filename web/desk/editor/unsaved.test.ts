// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { findUnsaved, forgetUnsaved, keepUnsaved, placeOf } from "./unsaved";
import { EMPTY } from "./writing";

test("a text waits for its author, by article and locale", () => {
  const unsaved = { writing: { ...EMPTY, title: "Half a" }, base: 3, begun: EMPTY, at: 1000 };
  keepUnsaved(placeOf("refund", "en"), unsaved);
  expect(findUnsaved(placeOf("refund", "en"))).toEqual(unsaved);
  expect(findUnsaved(placeOf("refund", "es"))).toBeNull();
  forgetUnsaved(placeOf("refund", "en"));
  expect(findUnsaved(placeOf("refund", "en"))).toBeNull();
});

test("what cannot be read is nothing", () => {
  localStorage.setItem(placeOf("refund", "en"), "{");
  expect(findUnsaved(placeOf("refund", "en"))).toBeNull();
});
