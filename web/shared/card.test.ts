import { expect, test } from "vitest";
import { textBeside } from "./card";
import type { Card } from "./types";

const CARD: Card = {
  type: "article",
  article: "returns",
  title: "Returns",
  text: "You have 30 days.",
  html: null,
  url: null,
  locale: "en",
  dir: "ltr",
  notice: null,
};

test("what the card says is not said twice", () => {
  expect(textBeside(CARD, "You have 30 days.")).toBe("");
  expect(textBeside(CARD, "I found this:")).toBe("I found this:");
  expect(textBeside(null, "You have 30 days.")).toBe("You have 30 days.");
});
