import { expect, test } from "vitest";
import { aMessage } from "../shared/examples";
import type { Author, MessageEvent } from "../shared/types";
import { groupMessages } from "./groups";

const NOON = new Date(2026, 5, 10, 12).getTime() / 1000;

function message(
  id: number,
  author: Author,
  seconds: number,
  name: string | null = null,
): MessageEvent {
  return aMessage(id, { author, at: NOON + seconds, author_name: name });
}

test("messages of one author in a row stand together", () => {
  const messages = [message(1, "bot", 0), message(2, "bot", 5), message(3, "customer", 9)];
  const groups = groupMessages(messages, []);
  expect(groups.map((group) => [group.author, group.lines.length])).toEqual([
    ["bot", 2],
    ["customer", 1],
  ]);
});

test("another person, a pause or a new day begins a group", () => {
  const messages = [
    message(1, "agent", 0, "Mara"),
    message(2, "agent", 1, "Tomás"),
    message(3, "agent", 1000, "Tomás"),
    message(4, "agent", 90_000, "Tomás"),
  ];
  const groups = groupMessages(messages, []);
  expect(groups.map((group) => group.newDay)).toEqual([true, false, false, true]);
});

test("what is on its way comes last, with the key that it keeps", () => {
  const sent = { order: 1, since: 1, state: "sending" } as const;
  const pending = { client_id: "c1", text: "hi", at: NOON + 3, ...sent };
  const [, own] = groupMessages([message(1, "bot", 0)], [pending]);
  expect(own!.lines[0]).toMatchObject({ key: "c1", dir: "auto" });
  const back = { ...message(2, "customer", 3), client_id: "c1" };
  expect(groupMessages([back], [])[0]!.lines[0]!.key).toBe("c1");
});
