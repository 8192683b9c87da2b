/** What the server sends, as the API describes it. */
import type { Texts } from "./words";

export type Direction = "ltr" | "rtl";
export type Author = "customer" | "bot" | "agent";
export type Status = "pending" | "open" | "snoozed" | "resolved";
/** Seconds since 1970, or ISO 8601. */
export type Moment = number | string;

/** How something stands that the company does for the customer: an order, say. */
export interface StatusCard {
  type: "status";
  title: string;
  /** Where it is now, in a few words. */
  state: string;
  rows: { label: string; value: string }[];
  /** What happens until it is over, in order. */
  steps: { label: string; done: boolean }[];
}

/** What the bot has just asked for, so that a phone shows the right keyboard. */
export interface InputHint {
  type: "text" | "email" | "tel" | "number" | "date";
  autocomplete?: string | null;
  label?: string | null;
}

export interface Card {
  type: "article";
  article: string;
  title: string;
  text: string;
  /** Sanitized by the server. */
  html: string | null;
  url: string | null;
  locale: string;
  /** Missing in messages of older versions, which cannot be voted on. */
  revision?: number | null;
  dir: Direction;
  /** Says that the article is in another language; in the reader's language. */
  notice: string | null;
}

export interface Intent {
  name: string;
  confidence: number;
}

export interface Entity {
  entity: string;
  value: unknown;
}

/** A picture or a PDF that was sent in a message. */
export interface SentFile {
  id: string;
  name: string;
  media_type: string;
  /** Bytes. */
  size: number;
  url: string;
}

export interface MessageEvent {
  kind: "message";
  id: number;
  at: Moment;
  message_id: number | string;
  author: Author;
  author_name: string | null;
  text: string;
  locale: string | null;
  dir: Direction | null;
  client_id: string | null;
  buttons: { title: string }[];
  card: Card | StatusCard | null;
  /** What the bot asks for, until its next message. */
  input?: InputHint | null;
  /** Whether the customer said that the article helped. */
  helpful?: boolean | null;
  files?: SentFile[];
  /** The agent took it back: its text is empty then, for customers. */
  withdrawn?: boolean;
  /** Only for staff: the customer's events have none of these. */
  intent?: Intent | null;
  language?: string | null;
  entities?: Entity[];
  note?: boolean;
  /** Colleagues who are named in a note, by their ids. */
  mentions?: number[];
  /** How far an answer has come that goes by e-mail. */
  delivery?: "queued" | "sent" | "failed" | null;
  /** An agent marked this answer of the assistant as wrong. */
  wrong?: boolean;
}

export interface StatusEvent {
  kind: "status";
  id: number;
  at: Moment;
  status: Status;
  reason: string | null;
  agent: string | null;
  waiting: boolean;
  /** What happened, as docs/conversations.md names it. */
  change?: string;
  /** Only for staff: who did it, to which team it went, and until when it rests. */
  by?: string | null;
  team?: string | null;
  until?: Moment | null;
}

/** Not stored: its id is the last stored one. */
export interface TypingEvent {
  kind: "typing";
  id: number;
  at?: Moment;
  author: Author;
  /** Which colleague; only for staff. */
  name?: string | null;
  on: boolean;
}

/** A message that is there already has changed. Not stored: its id is the last stored one. */
export interface ChangedEvent {
  kind: "changed";
  id: number;
  message: MessageEvent;
}

/** The other side has looked at everything up to `seq`. Not stored: its id is the last stored one. */
export interface ReadEvent {
  kind: "read";
  id: number;
  seq: number;
  /** The last event that has arrived there; only for staff. */
  got?: number;
}

export type StoredEvent = MessageEvent | StatusEvent;
export type ChatEvent = StoredEvent | TypingEvent | ChangedEvent | ReadEvent;

export interface LocaleChoice {
  code: string;
  name: string;
  dir: Direction;
}

/** How a site wants its chat, in the reader's language. */
export interface Site {
  /** Instead of the brand's. */
  colour?: string | null;
  radius?: "sharp" | "soft" | "round";
  /** A family that the page has. */
  font?: string | null;
  /** The address of a picture. */
  logo?: string | null;
  /** Light or dark, whatever the system says. */
  scheme?: "light" | "dark" | null;
  /** Whether the customer must agree first, and where they can read to what. */
  consent?: boolean;
  privacy_url?: string | null;
  /** By the path of the page, `*` standing for anything. */
  greetings?: { page: string; text: string }[];
  /** What is asked before the conversation. */
  pre_chat?: PreChatField[];
}

export interface PreChatField {
  type: "text" | "email" | "tel" | "number" | "date";
  label: string;
  required?: boolean;
  autocomplete?: string | null;
}

export interface ChatConfig {
  brand: { name: string; colour: string };
  locale: string;
  dir: Direction;
  locales: LocaleChoice[];
  site?: Site;
  wording: Texts;
}

export interface EventPage {
  events: ChatEvent[];
  last: number;
}

export interface Accepted {
  message_id: number | string;
  seq: number;
}

/** The longest message that the server takes, in characters (code points). */
export const MESSAGE_LIMIT = 10_000;
