import { expect, test } from "vitest";
import { parseFluent } from "../shared/fluent";
import { Words } from "../shared/words";
import { contactName, humanise, intentText, languageName, wordFor } from "./naming";

const WORDS = new Words(
  "en",
  "ltr",
  parseFluent(`
desk_reason_asked = the customer asked
desk_visitor = Visitor { $id }
desk_sureness = { $name } · { $percent }%
`),
);

test("codes get their wording, or are made readable", () => {
  expect(wordFor(WORDS, "desk_reason", "asked")).toBe("the customer asked");
  expect(wordFor(WORDS, "desk_reason", "too_slow")).toBe("Too slow");
  expect(humanise("track_order")).toBe("Track order");
});

test("intents are told with how sure the assistant was", () => {
  expect(intentText({ name: "track_order", confidence: 0.874 }, WORDS)).toBe("Track order · 87%");
});

test("languages are named in the reader's language", () => {
  expect(languageName("es", "en")).toBe("Spanish");
  expect(languageName("not a language", "en")).toBe("not a language");
});

test("visitors without a name are told apart", () => {
  expect(contactName("Ana", "c_12345678", WORDS)).toBe("Ana");
  expect(contactName(null, "c_12345678", WORDS)).toBe("Visitor 5678");
});
