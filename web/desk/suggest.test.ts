// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { articleText, bestOf } from "./suggest";

const article = (name: string, score: number) => ({
  article: name,
  locale: "en",
  title: name,
  answer: `About ${name}.`,
  url: null,
  score,
});
const reply = (text: string, score: number) => ({
  text,
  locale: "es",
  conversation: "c",
  at: 1,
  score,
});

test("the three best of both kinds, best first", () => {
  const suggestions = bestOf({
    articles: [article("a", 0.9), article("b", 0.5), article("c", 0.3)],
    replies: [reply("r", 0.7)],
  });
  expect(suggestions.map(({ title }) => title)).toEqual(["a", "r", "b"]);
  expect(suggestions[1]).toMatchObject({ kind: "reply", text: "r", locale: "es" });
});

test("an article brings its address along, if customers may read it", () => {
  expect(articleText({ answer: "It is free.", url: null })).toBe("It is free.");
  expect(articleText({ answer: "It is free.", url: "https://shop.example/help/en/a" })).toBe(
    "It is free.\nhttps://shop.example/help/en/a",
  );
});
