import type { Pending } from "../shared/outbox";
import type { Author, ChatEvent, InputHint, MessageEvent, StatusEvent } from "../shared/types";

export interface ChatState {
  open: boolean;
  /** Whether the conversation may begin: false as long as the site needs the customer's consent. */
  agreed: boolean;
  /** In the order of their ids. */
  messages: MessageEvent[];
  /** Ours that did not come back yet, in the order in which they were written. */
  pending: Pending[];
  /** The last change, but for its time. */
  status: Pick<StatusEvent, "id" | "status" | "agent" | "waiting" | "change">;
  typing: Author | null;
  /** False when events do not reach us. */
  up: boolean;
  /** False until what was said before has been loaded. */
  caughtUp: boolean;
  /** The last event that the other side has looked at. */
  read: number;
  /** The last event that was on the screen. */
  seen: number;
  /** What stands in the text field. */
  draft: string;
  /** An earlier conversation could not be opened again. */
  expired: boolean;
  /** What the customer asked for could not be done. */
  failed: boolean;
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
  | { type: "agreed" }
  | { type: "failed"; failed: boolean }
  | { type: "forget"; expired: boolean };

export function emptyChat(seen = 0, draft = "", agreed = true): ChatState {
  return {
    open: false,
    agreed,
    messages: [],
    pending: [],
    status: { id: 0, status: "pending", agent: null, waiting: false },
    typing: null,
    read: 0,
    up: true,
    caughtUp: false,
    seen,
    draft,
    expired: false,
    failed: false,
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
    case "failed":
      return { ...state, failed: action.failed };
    case "typing-over":
      return { ...state, typing: null };
    case "draft":
      return { ...state, draft: action.text };
    case "wrote":
      return { ...state, expired: false };
    case "agreed":
      return { ...state, agreed: true };
    case "forget":
      return forgotten(state, action.expired);
  }
}

/** An empty chat that keeps what the customer has in hand. */
function forgotten({ open, pending, draft, agreed }: ChatState, expired: boolean): ChatState {
  return { ...emptyChat(0, draft, agreed), open, pending, expired };
}

function withEvent(state: ChatState, event: ChatEvent): ChatState {
  if (event.kind === "typing") return { ...state, typing: event.on ? event.author : null };
  if (event.kind === "status") return { ...state, status: event };
  if (event.kind === "read") return { ...state, read: event.seq };
  if (event.kind === "changed") return { ...state, messages: withChange(state, event.message) };
  if (event.kind !== "message") return state; // A kind that a newer server may add
  if (state.messages.some((message) => message.id === event.id)) return state;
  const pending = state.pending.filter((each) => each.client_id !== event.client_id);
  const typing = event.author === "customer" ? state.typing : null;
  return { ...state, messages: [...state.messages, event], pending, typing };
}

/** The messages, with one of them as it is now. */
function withChange({ messages }: ChatState, changed: MessageEvent): MessageEvent[] {
  return messages.map((message) => (message.id === changed.id ? changed : message));
}

/** Whether there is something to show or to do that the first chat does not need. */
export function needsService({ status, messages }: ChatState): boolean {
  return status.status !== "pending" || messages.some((message) => message.files?.length);
}

/** Whether the customer has not said anything yet. */
export function isNew({ caughtUp, messages, pending, status }: ChatState): boolean {
  const said = pending.length > 0 || messages.some((each) => each.author === "customer");
  return caughtUp && !said && status.status === "pending";
}

/** What the bot has asked for, if nothing was said since. */
export function asked({ messages, pending, status }: ChatState): InputHint | null {
  const last = messages.at(-1);
  if (pending.length > 0 || status.status !== "pending" || last?.author !== "bot") return null;
  return last.input ?? null;
}

/** Whether people have the conversation, or it waits for them. */
export function withPeople({ status }: ChatState["status"]): boolean {
  return status === "open" || status === "snoozed";
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
