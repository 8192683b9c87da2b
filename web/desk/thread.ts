import type { RequestFailed } from "../shared/http";
import type { Pending } from "../shared/outbox";
import type { Author, ChatEvent, MessageEvent, StoredEvent } from "../shared/types";
import type { Details } from "./types";

export interface ThreadState {
  details: Details | null;
  /** In the order of their ids. */
  events: StoredEvent[];
  /** Ours that did not come back yet. */
  pending: Pending[];
  typing: Author | null;
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
  return { details: null, events: [], pending: [], typing: null, problem: null };
}

export function reduceThread(state: ThreadState, action: ThreadAction): ThreadState {
  switch (action.type) {
    case "loaded":
      return withEvents({ ...state, details: action.details }, action.details.events);
    case "event":
      return withEvent(state, action.event);
    case "pending":
      return { ...state, pending: action.messages };
    case "typing-over":
      return { ...state, typing: null };
    case "problem":
      return { ...state, problem: action.problem };
  }
}

function withEvent(state: ThreadState, event: ChatEvent): ThreadState {
  switch (event.kind) {
    case "typing":
      return withTyping(state, event);
    case "changed":
      return withChange(state, event.message);
    case "read":
      return state;
    default:
      return withEvents(state, [event]);
  }
}

/** The message as it is now, in its old place. */
function withChange(state: ThreadState, message: MessageEvent): ThreadState {
  const events = state.events.map((event) => (event.id === message.id ? message : event));
  return { ...state, events };
}

function withTyping(
  state: ThreadState,
  { author, on }: { author: Author; on: boolean },
): ThreadState {
  if (on) return { ...state, typing: author };
  return state.typing === author ? { ...state, typing: null } : state;
}

/** Adds what is new; an answer and the socket may bring the same event. */
function withEvents(state: ThreadState, events: StoredEvent[]): ThreadState {
  const last = state.events.at(-1)?.id ?? 0;
  const fresh = events.filter((event) => event.id > last);
  const authors = fresh.map((event) => (event.kind === "message" ? event.author : null));
  const typing = state.typing && authors.includes(state.typing) ? null : state.typing;
  return { ...state, events: [...state.events, ...fresh], typing };
}
