import { expect, test } from "vitest";
import { aMessage } from "../shared/examples";
import type { ChatEvent, StoredEvent } from "../shared/types";
import { someDetails } from "./examples";
import { emptyThread, lastOfCustomer, reduceThread, type ThreadState } from "./thread";

function status(id: number): StoredEvent {
  return { kind: "status", id, at: id, status: "open", reason: null, agent: null, waiting: true };
}

function loaded(...events: StoredEvent[]): ThreadState {
  return reduceThread(emptyThread(), { type: "loaded", details: someDetails({ events }) });
}

function after(state: ThreadState, ...events: ChatEvent[]): ThreadState {
  return events.reduce((state, event) => reduceThread(state, { type: "event", event }), state);
}

function typing(author: "customer" | "bot" | "agent", on: boolean, name?: string): ChatEvent {
  return { kind: "typing", id: 1, author, on, ...(name && { name }) };
}

test("an event that comes by answer and by socket is shown once", () => {
  let state = after(loaded(status(1), status(2)), status(2), status(3));
  const events = [status(1), status(2), status(3), status(4)];
  state = reduceThread(state, { type: "loaded", details: someDetails({ events }) });
  expect(state.events.map((event) => event.id)).toEqual([1, 2, 3, 4]);
});

test("somebody writes until they stop; another's stop changes nothing", () => {
  const writing = after(loaded(), typing("customer", true));
  expect(writing.typing).toBe("customer");
  expect(after(writing, typing("bot", false)).typing).toBe("customer");
  expect(after(writing, typing("customer", false)).typing).toBeNull();
});

test("colleagues write until they stop or have written", () => {
  const both = after(loaded(), typing("agent", true, "Sam"), typing("agent", true, "Ana"));
  expect(both.writing).toEqual(["Sam", "Ana"]);
  expect(after(both, typing("agent", false, "Sam")).writing).toEqual(["Ana"]);
  const wrote = aMessage(1, { author: "agent", author_name: "Ana" });
  expect(after(both, wrote).writing).toEqual(["Sam"]);
});

test("a message that changes stays in its place", () => {
  const state = loaded(aMessage(1), aMessage(2), aMessage(3));
  const changed = after(state, {
    kind: "changed",
    id: 3,
    message: aMessage(2, { withdrawn: true }),
  });
  expect(changed.events.map((event) => event.kind === "message" && !!event.withdrawn)).toEqual([
    false,
    true,
    false,
  ]);
});

test("what the customer has read they have got; nothing is unread again", () => {
  const read: ChatEvent = { kind: "read", id: 9, seq: 7, got: 9 };
  const state = after(loaded(), read, { kind: "read", id: 9, seq: 5 });
  expect(state.details).toMatchObject({ customer_got: 9, customer_read: 7 });
});

test("suggestions are about the customer's last message", () => {
  const asked = aMessage(2, { author: "customer" });
  expect(lastOfCustomer([aMessage(1), asked, aMessage(3), status(4)])).toBe(asked);
  expect(lastOfCustomer([aMessage(1)])).toBeNull();
});
