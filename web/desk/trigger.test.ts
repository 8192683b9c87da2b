import { expect, test } from "vitest";
import { mentioned, replaced, triggerAt } from "./trigger";

const at = (text: string, isNote = false) => triggerAt(text, text.length, isNote);

test.each([
  ["/", "canned", ""],
  ["/ref", "canned", "ref"],
  ["Hello /gre", "canned", "gre"],
  ["First line\n/gre", "canned", "gre"],
  ["??", "article", ""],
  ["See ??return an item", "article", "return an item"],
  ["/إرجاع", "canned", "إرجاع"],
  ["؟؟إرجاع", "article", "إرجاع"],
])("%j asks for something", (text, kind, query) => {
  expect(at(text)).toMatchObject({ kind, query, to: text.length });
});

test.each(["and/or", "https://shop.example/", "what??", "really? yes", "?", "/two words", ""])(
  "%j asks for nothing",
  (text) => expect(at(text)).toBeNull(),
);

test("only notes name colleagues", () => {
  expect(at("@sa")).toBeNull();
  expect(at("@sa", true)).toMatchObject({ kind: "mention", query: "sa", from: 0 });
  expect(at("ask ada@shop", true)).toBeNull();
});

test("only what stands before the cursor counts, and only that is replaced", () => {
  const trigger = triggerAt("Hi /gre and more", 7, false)!;
  expect(trigger).toMatchObject({ query: "gre", from: 3, to: 7 });
  expect(replaced("Hi /gre and more", trigger, "Good day")).toEqual({
    text: "Hi Good day and more",
    cursor: 11,
  });
});

test("who is named in a note", () => {
  const colleagues = [{ name: "Sam Reyes" }, { name: "Ana" }];
  expect(mentioned("@Sam Reyes please look", colleagues)).toEqual([{ name: "Sam Reyes" }]);
  expect(mentioned("Sam Reyes and ana", colleagues)).toEqual([]);
});
