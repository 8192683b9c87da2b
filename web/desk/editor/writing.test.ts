import { expect, test } from "vitest";
import { clean, differences, EMPTY, fill, missing, slugOf, type Writing } from "./writing";

const FULL: Writing = {
  ...EMPTY,
  title: "Return an item",
  answer: "Within 30 days.",
  body: "## How\n\nPrint the label.",
  questions: ["Can I return it?"],
  topic: "returns",
  slug: "return-an-item",
};

test("space and empty questions are no difference", () => {
  const other = { ...FULL, title: " Return an item ", questions: ["", "Can I return it? ", " "] };
  expect(differences(FULL, other)).toEqual([]);
  expect(clean(other)).toEqual(FULL);
});

test("differences are named", () => {
  expect(differences(FULL, { ...FULL, body: "", owner: 3 })).toEqual(["body", "owner"]);
});

test("tells what is missing", () => {
  expect(missing(FULL)).toEqual([]);
  expect(missing(EMPTY)).toEqual(["title", "answer", "body", "questions", "topic", "slug"]);
});

test("a slug keeps the letters of every script and ends with a whole word", () => {
  expect(slugOf("How do I get a refund?")).toBe("how-do-i-get-a-refund");
  expect(slugOf("¿Cómo devolver?")).toBe("cómo-devolver");
  expect(slugOf("إرجاع منتج")).toBe("إرجاع-منتج");
  expect(slugOf("पैसे वापस")).toBe("पैसे-वापस");
  expect(slugOf("返品はできますか？")).toBe("返品はできますか");
  expect(slugOf("我可以退货吗？")).toBe("我可以退货吗");
  expect(slugOf("品".repeat(80)).length).toBe(60);
  expect(slugOf("word ".repeat(30)).length).toBeLessThanOrEqual(60);
});

test("values are filled in, unknown ones stay", () => {
  expect(fill("{days} of {what}", { days: "30" })).toBe("30 of {what}");
});
