import type { Pending } from "../shared/outbox";
import type { Author, ChatEvent, MessageEvent, StatusEvent } from "../shared/types";

export interface ChatState {
  open: boolean;
  /** In the order of their ids. */
  messages: MessageEvent[];
  /** Ours that did not come back yet, in the order in which they were written. */
  pending: Pending[];
  status: Pick<StatusEvent, "status" | "agent" | "waiting">;
  typing: Author | null;
  /** False when events do not reach us. */
  up: boolean;
  /** False until what was said before has been loaded. */
  caughtUp: boolean;
  /** The last event that was on the screen. */
  seen: number;
  /** What stands in the text field. */
  draft: string;
  /** An earlier conversation could not be opened again. */
  expired: boolean;
}

export type ChatAction =
  | { type: "event"; event: ChatEvent }
  | { type: "pending"; messages: Pending[] }
  | { type: "open"; open: boolean }
  | { type: "link"; up: boolean }
  | { type: "caught-up" }
  | { type: "seen" }
  | { type: "typing-over" }
  | { type: "draft"; text: string }
  | { type: "wrote" }
  | { type: "forget"; expired: boolean };

export function emptyChat(seen = 0, draft = ""): ChatState {
  return {
    open: false,
    messages: [],
    pending: [],
    status: { status: "pending", agent: null, waiting: false },
    typing: null,
    up: true,
    caughtUp: false,
    seen,
    draft,
    expired: false,
  };
}

export function reduceChat(state: ChatState, action: ChatAction): ChatState {
  switch (action.type) {
    case "event":
      return withEvent(state, action.event);
    case "pending":
      return { ...state, pending: action.messages };
    case "open":
      return { ...state, open: action.open };
    case "link":
      return { ...state, up: action.up };
    case "caught-up":
      return { ...state, caughtUp: true };
    case "seen":
      return { ...state, seen: Math.max(state.seen, state.messages.at(-1)?.id ?? 0) };
    case "typing-over":
      return { ...state, typing: null };
    case "draft":
      return { ...state, draft: action.text };
    case "wrote":
      return { ...state, expired: false };
    case "forget":
      return forgotten(state, action.expired);
  }
}

/** An empty chat that keeps what the customer has in hand. */
function forgotten({ open, pending, draft }: ChatState, expired: boolean): ChatState {
  return { ...emptyChat(0, draft), open, pending, expired };
}

function withEvent(state: ChatState, event: ChatEvent): ChatState {
  if (event.kind === "typing") return { ...state, typing: event.on ? event.author : null };
  if (event.kind === "status") {
    const { status, agent, waiting } = event;
    return { ...state, status: { status, agent, waiting } };
  }
  if (event.kind !== "message") return state; // A kind that a newer server may add
  if (state.messages.some((message) => message.id === event.id)) return state;
  const pending = state.pending.filter((each) => each.client_id !== event.client_id);
  const typing = event.author === "customer" ? state.typing : null;
  return { ...state, messages: [...state.messages, event], pending, typing };
}

/** How many messages of ours have not been on the customer's screen. */
export function unread(state: ChatState): number {
  if (!state.caughtUp) return 0;
  return state.messages.filter((each) => each.author !== "customer" && each.id > state.seen).length;
}

/** What the customer may choose from: the buttons of the last message, if it is the bot's. */
export function choices(state: ChatState): string[] {
  const last = state.messages.at(-1);
  if (state.pending.length > 0 || state.typing || last?.author !== "bot") return [];
  return last.buttons.map((button) => button.title);
}
