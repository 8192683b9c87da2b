import type { RequestFailed } from "../shared/http";
import type { Pending } from "../shared/outbox";
import type { Author, ChatEvent, MessageEvent, StoredEvent, TypingEvent } from "../shared/types";
import type { Details } from "./types";

export interface ThreadState {
  details: Details | null;
  /** In the order of their ids. */
  events: StoredEvent[];
  /** Ours that did not come back yet. */
  pending: Pending[];
  typing: Exclude<Author, "agent"> | null;
  /** Colleagues who are writing. */
  writing: string[];
  /** What did not work just now. */
  problem: RequestFailed | null;
}

export type ThreadAction =
  | { type: "loaded"; details: Details }
  | { type: "event"; event: ChatEvent }
  | { type: "pending"; messages: Pending[] }
  | { type: "typing-over" }
  | { type: "problem"; problem: RequestFailed | null };

export function emptyThread(): ThreadState {
  return { details: null, events: [], pending: [], typing: null, writing: [], problem: null };
}

export function reduceThread(state: ThreadState, action: ThreadAction): ThreadState {
  switch (action.type) {
    case "loaded": {
      const { details } = action;
      return withEvents({ ...state, details, writing: details.writing }, details.events);
    }
    case "event":
      return withEvent(state, action.event);
    case "pending":
      return { ...state, pending: action.messages };
    case "typing-over":
      return { ...state, typing: null, writing: [] };
    case "problem":
      return { ...state, problem: action.problem };
  }
}

function withEvent(state: ThreadState, event: ChatEvent): ThreadState {
  switch (event.kind) {
    case "typing":
      return withTyping(state, event);
    case "changed":
      return withChanged(state, event.message);
    case "read":
      return withRead(state, event.seq, event.got ?? event.seq);
    case "message":
    case "status":
      return withEvents(state, [event]);
    default:
      return state; // A kind that a newer server may add
  }
}

function withTyping(state: ThreadState, { author, name, on }: TypingEvent): ThreadState {
  if (author === "agent") {
    const others = state.writing.filter((each) => each !== name);
    return { ...state, writing: on && name ? [...others, name] : others };
  }
  if (on) return { ...state, typing: author };
  return state.typing === author ? { ...state, typing: null } : state;
}

function withChanged(state: ThreadState, message: MessageEvent): ThreadState {
  const events = state.events.map((event) => (event.id === message.id ? message : event));
  return { ...state, events };
}

function withRead(state: ThreadState, read: number, got: number): ThreadState {
  const { details } = state;
  if (!details) return state;
  const customer_got = Math.max(details.customer_got, got);
  const customer_read = Math.max(details.customer_read, read);
  return { ...state, details: { ...details, customer_got, customer_read } };
}

/** Adds what is new; an answer and the socket may bring the same event. */
function withEvents(state: ThreadState, events: StoredEvent[]): ThreadState {
  const last = state.events.at(-1)?.id ?? 0;
  const fresh = events.filter((event) => event.id > last);
  const messages = fresh.filter((event) => event.kind === "message");
  const wrote = (author: Author, name?: string) =>
    messages.some((each) => each.author === author && (!name || each.author_name === name));
  const typing = state.typing && wrote(state.typing) ? null : state.typing;
  const writing = state.writing.filter((name) => !wrote("agent", name));
  return { ...state, events: [...state.events, ...fresh], typing, writing };
}

/** The last message of anybody, notes included. */
export function lastMessage(events: StoredEvent[]): MessageEvent | null {
  const found = events.findLast((event) => event.kind === "message");
  return (found as MessageEvent | undefined) ?? null;
}

/** The last message of the customer; suggestions are about it. */
export function lastOfCustomer(events: StoredEvent[]): MessageEvent | null {
  const found = events.findLast(
    (event) => event.kind === "message" && event.author === "customer",
  );
  return (found as MessageEvent | undefined) ?? null;
}
