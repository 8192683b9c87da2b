import { expect, test } from "vitest";
import { aMessage } from "../shared/examples";
import type { Pending } from "../shared/outbox";
import { type ChatAction, choices, emptyChat, reduceChat, unread } from "./state";

const WAITING: Pending = { client_id: "c1", text: "hi", at: 1, state: "sending" };

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

test("a status says who has the conversation", () => {
  const state = after({
    type: "event",
    event: {
      kind: "status",
      id: 1,
      at: 1,
      status: "open",
      reason: null,
      agent: "Mara",
      waiting: false,
    },
  });
  expect(state.status).toEqual({ status: "open", agent: "Mara", waiting: false });
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
