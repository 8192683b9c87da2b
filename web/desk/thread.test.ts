import { expect, test } from "vitest";
import type { StoredEvent } from "../shared/types";
import { emptyThread, reduceThread, type ThreadAction, type ThreadState } from "./thread";
import type { Details } from "./types";

function status(id: number): StoredEvent {
  return { kind: "status", id, at: id, status: "open", reason: null, agent: null, waiting: true };
}

function details(...events: StoredEvent[]): Details {
  return {
    id: "c1",
    status: "open",
    assignee: null,
    locale: "en",
    language: "en",
    page: null,
    contact: { name: null, email: null },
    created_at: 1,
    handoff: null,
    handoffs: [],
    events,
  };
}

function loaded(...events: StoredEvent[]): ThreadState {
  return reduceThread(emptyThread(), { type: "loaded", details: details(...events) });
}

test("an event that comes by answer and by socket is shown once", () => {
  let state = loaded(status(1), status(2));
  state = reduceThread(state, { type: "event", event: status(2) });
  state = reduceThread(state, { type: "event", event: status(3) });
  state = reduceThread(state, {
    type: "loaded",
    details: details(status(1), status(2), status(3), status(4)),
  });
  expect(state.events.map((event) => event.id)).toEqual([1, 2, 3, 4]);
});

function typing(author: "customer" | "bot", on: boolean): ThreadAction {
  return { type: "event", event: { kind: "typing", id: 1, author, on } };
}

test("somebody writes until they stop; another's stop changes nothing", () => {
  const writing = reduceThread(loaded(), typing("customer", true));
  expect(writing.typing).toBe("customer");
  expect(reduceThread(writing, typing("bot", false)).typing).toBe("customer");
  expect(reduceThread(writing, typing("customer", false)).typing).toBeNull();
});
