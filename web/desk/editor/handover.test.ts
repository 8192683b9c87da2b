// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { type Handover, handOver, questionsFor, takeHandover, takeSettled } from "./handover";

const HANDOVER: Handover = {
  article: "",
  questions: [
    { text: "Do you repair lamps?", language: "en" },
    { text: "Do you repair lamps?", language: "en" },
    { text: "¿Reparan lámparas?", language: "es" },
  ],
  messages: [4, 7, 9],
};

test("questions reach the article that they are meant for, once", () => {
  handOver(HANDOVER);
  expect(takeHandover("refund")).toBeNull();
  expect(takeHandover("")).toEqual(HANDOVER);
  expect(takeHandover("")).toBeNull();
});

test("messages are settled after the save", () => {
  handOver(HANDOVER);
  const asked = ["Do you repair lamps?"];
  expect(takeSettled("other", asked)).toEqual([]);
  takeHandover("");
  expect(takeSettled("", asked)).toEqual([4, 7, 9]);
  expect(takeSettled("", asked)).toEqual([]);
});

test("an article about something else settles nothing", () => {
  handOver(HANDOVER);
  takeHandover("");
  expect(takeSettled("", ["Where is my order?"])).toEqual([]);
});

test("an article gets the questions of its language, each once", () => {
  expect(questionsFor(HANDOVER, "en-GB")).toEqual(["Do you repair lamps?"]);
  expect(questionsFor(HANDOVER, "fr")).toHaveLength(2);
});
