import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { StatusEvent } from "../shared/types";
import { parseFluent } from "../shared/fluent";
import { Words } from "../shared/words";
import { happening } from "./happenings";

const SOURCE = readFileSync(`${import.meta.dirname}/../../bot/wording/texts/en/desk.ftl`, "utf8");
const words = new Words("en", "ltr", parseFluent(SOURCE));

function said(change: string, values: Partial<StatusEvent> = {}): string | null {
  const event: StatusEvent = {
    kind: "status",
    id: 1,
    at: 1,
    status: "open",
    reason: null,
    agent: null,
    waiting: false,
    change,
    by: null,
    team: "Support",
    until: null,
  };
  return happening({ ...event, ...values }, words);
}

test.each([
  ["handed_off", { reason: "anger" }, "Handed off because the customer is upset"],
  ["handed_off", { reason: "own_rule" }, "Handed off because Own rule"],
  ["taken", { agent: "Ana", by: "Ana" }, "Ana took over"],
  ["assigned", { agent: "Ana" }, "Given to Ana"],
  ["transferred", { agent: "Ben", by: "Ana" }, "Ana transferred it to Ben"],
  ["transferred", { by: "Ana" }, "Ana transferred it to Support"],
  ["transferred", { agent: "Sam", by: "Sam" }, "Sam took over"],
  ["requeued", {}, "Back in the queue, first in line: nobody was at the desk any more"],
  ["requeued", { by: "Ana" }, "Ana put it back into the queue"],
  ["resolved", { agent: "Ana", by: "Sam" }, "Sam resolved it"],
  ["woken", {}, "Awake again"],
  ["reopened", { agent: "Ana" }, "The customer wrote again: back with Ana"],
  ["reopened", { by: "Own bot" }, "Own bot reopened it: waiting for a person again"],
  ["left", {}, "The customer went back to the assistant"],
  ["something_newer", {}, "Changed"],
])("%s with %j", (change, values, text) => expect(said(change, values)).toBe(text));

// Also whoever left an address has one while people are there.
test("a ticket says until when, and not that nobody was there", () => {
  expect(said("ticket", { until: 1_774_000_000 })).toMatch(/^Now a ticket, .* by .*2026/);
});

test("that a conversation begins is no news", () => expect(said("begun")).toBeNull());

test("events from before changes had names say what they can", () => {
  expect(said("changed", { agent: "Ana" })).toBe("Ana took over");
  expect(said("changed", { status: "resolved", agent: "Ana" })).toBe("Ana resolved it");
  expect(said("changed", { waiting: true, reason: "asked" })).toBe(
    "Handed off because the customer asked for a person",
  );
});
