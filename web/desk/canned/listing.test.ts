import { expect, test } from "vitest";
import { listed, problemsOf } from "./listing";

const REPLIES = [
  { id: 1, name: "thanks", locale: "es", text: "¡Gracias por esperar!" },
  { id: 2, name: "thanks", locale: "en", text: "Thank you for waiting." },
  { id: 3, name: "hours", locale: "en", text: "We are here from nine to five." },
];

test("replies are listed by name, each name's languages together", () => {
  const names = listed(REPLIES, { locale: "", search: "" }).map((each) => each.id);
  expect(names).toEqual([3, 2, 1]);
});

test("they are found by language and by words of name and text", () => {
  const ids = (locale: string, search: string) =>
    listed(REPLIES, { locale, search }).map((each) => each.id);
  expect(ids("en", "")).toEqual([3, 2]);
  expect(ids("", "/thanks gracias")).toEqual([1]);
  expect(ids("en", "gracias")).toEqual([]);
});

test("a name is one word without a slash, and a reply says something", () => {
  expect(problemsOf({ name: " ", locale: "en", text: "\n" })).toEqual({
    name: "desk_canned_name_missing",
    text: "desk_canned_text_missing",
  });
  expect(problemsOf({ name: "two words", locale: "en", text: "x" })).toEqual({
    name: "desk_canned_name_wrong",
  });
  expect(problemsOf({ name: "/thanks", locale: "en", text: "x" })).toEqual({
    name: "desk_canned_name_wrong",
  });
  expect(problemsOf({ name: "شكرا", locale: "ar", text: "x" })).toEqual({});
});
