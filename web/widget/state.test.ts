import { expect, test } from "vitest";
import { aMessage } from "../shared/examples";
import type { Pending } from "../shared/outbox";
import type { StatusEvent } from "../shared/types";
import {
  type ChatAction,
  choices,
  emptyChat,
  needsService,
  reduceChat,
  unread,
  withPeople,
} from "./state";

const WAITING: Pending = {
  client_id: "c1",
  text: "hi",
  at: 1,
  state: "sending",
  order: 1,
  since: 1,
};

function after(...actions: ChatAction[]) {
  return actions.reduce(reduceChat, emptyChat());
}

test("a message that came back takes the place of the pending one", () => {
  const state = after(
    { type: "pending", messages: [WAITING] },
    { type: "event", event: aMessage(1, { author: "customer", client_id: "c1" }) },
  );
  expect(state.pending).toEqual([]);
  expect(state.messages).toHaveLength(1);
});

test("the same event twice is one message", () => {
  const state = after({ type: "event", event: aMessage(1) }, { type: "event", event: aMessage(1) });
  expect(state.messages).toHaveLength(1);
});

test("an answer ends the typing; the customer's own message does not", () => {
  const typing: ChatAction = {
    type: "event",
    event: { kind: "typing", id: 0, author: "bot", on: true },
  };
  const own = aMessage(1, { author: "customer" });
  expect(after(typing, { type: "event", event: own }).typing).toBe("bot");
  expect(after(typing, { type: "event", event: aMessage(1) }).typing).toBeNull();
});

test("unread are others' messages after the last one seen", () => {
  const before = after(
    { type: "event", event: aMessage(1) },
    { type: "caught-up" },
    { type: "seen" },
    { type: "event", event: aMessage(2, { author: "agent" }) },
    { type: "event", event: aMessage(3, { author: "customer" }) },
  );
  expect(unread(before)).toBe(1);
  expect(unread(reduceChat(before, { type: "seen" }))).toBe(0);
});

test("only the buttons of the last message can be chosen", () => {
  const offer: ChatAction = { type: "event", event: aMessage(1, { buttons: [{ title: "Yes" }] }) };
  expect(choices(after(offer))).toEqual(["Yes"]);
  expect(choices(after(offer, { type: "pending", messages: [WAITING] }))).toEqual([]);
  expect(choices(after(offer, { type: "event", event: aMessage(2) }))).toEqual([]);
});

const TAKEN: StatusEvent = {
  kind: "status",
  id: 1,
  at: 1,
  status: "open",
  reason: null,
  agent: "Mara",
  waiting: false,
};

test("a status says who has the conversation", () => {
  const state = after({ type: "event", event: TAKEN });
  expect(state.status).toMatchObject({ status: "open", agent: "Mara", waiting: false });
  expect(withPeople(state.status)).toBe(true);
});

test("a message that was withdrawn changes in its place", () => {
  const changed = aMessage(1, { author: "agent", text: "", withdrawn: true });
  const state = after(
    { type: "event", event: aMessage(1, { author: "agent", text: "wrong" }) },
    { type: "event", event: aMessage(2) },
    { type: "event", event: { kind: "changed", id: 2, message: changed } },
  );
  expect(state.messages.map((each) => each.withdrawn)).toEqual([true, undefined]);
});

test("the other side tells how far it has read", () => {
  const state = after({ type: "event", event: { kind: "read", id: 2, seq: 2 } });
  expect(state.read).toBe(2);
});

test("what the first chat does not need is fetched for people and for files", () => {
  const file = { id: "f", name: "a.png", media_type: "image/png", size: 1, url: "/f" };
  expect(needsService(after({ type: "event", event: aMessage(1) }))).toBe(false);
  expect(needsService(after({ type: "event", event: TAKEN }))).toBe(true);
  const withFile = aMessage(1, { author: "customer", files: [file] });
  expect(needsService(after({ type: "event", event: withFile }))).toBe(true);
});

test("a forgotten conversation leaves the open panel, the draft and what was not sent", () => {
  const state = after(
    { type: "open", open: true },
    { type: "draft", text: "Where" },
    { type: "event", event: aMessage(1) },
    { type: "pending", messages: [WAITING] },
    { type: "forget", expired: true },
  );
  expect(state).toMatchObject({ open: true, draft: "Where", messages: [], expired: true });
  expect(state.pending).toHaveLength(1);
});
