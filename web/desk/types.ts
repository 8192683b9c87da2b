/** What the desk's API sends, beyond what it shares with the chat's. */
import type { Author, Moment, Status, StoredEvent } from "../shared/types";

export const ROLES = ["agent", "editor", "supervisor", "administrator"] as const;
export type Role = (typeof ROLES)[number];

export const VIEWS = [
  "mine",
  "unassigned",
  "all",
  "team",
  "mentions",
  "snoozed",
  "bot",
  "resolved",
  "spam",
] as const;
export type View = (typeof VIEWS)[number];

export const PRIORITIES = ["low", "medium", "high", "urgent"] as const;
export type Priority = (typeof PRIORITIES)[number];

export const PRESENCES = ["online", "busy", "offline"] as const;
export type Presence = (typeof PRESENCES)[number];

export interface Me {
  id: number;
  name: string;
  email: string;
  role: Role;
  csrf: string;
  /** Whether nothing but one's own account is open until there is one. */
  second_factor_missing: boolean;
}

/** How one may sign in here; `reset`: whether a letter helps those who forgot their password. */
export interface WaysIn {
  password: boolean;
  company: boolean;
  reset: boolean;
}

export interface DeskWording {
  brand: { name: string; colour: string };
  locale: string;
  dir: "ltr" | "rtl";
  /** Fluent. */
  wording: string;
}

export interface Named {
  id: number;
  name: string;
}

/** Until when an answer and the end are promised; what has been kept is null. */
export interface Due {
  first_response: Moment | null;
  resolution: Moment | null;
}

export interface InboxRow {
  id: string;
  status: Status;
  contact: { name: string | null };
  language: string | null;
  locale: string;
  reason: string | null;
  waiting_since: Moment | null;
  updated_at: Moment;
  last_message: { author: Author; text: string; at: Moment } | null;
  assignee: Named | null;
  team: Named | null;
  priority: Priority;
  tags: string[];
  /** How many messages of the customer nobody has looked at. */
  unread: number;
  snoozed_until: Moment | null;
  due: Due | null;
  /** Nobody was there: the customer expects an answer until `expected_at`. */
  is_ticket: boolean;
  is_spam: boolean;
  expected_at: Moment | null;
  /** Where a search found its words. */
  excerpt: string | null;
}

/** How many there are in each view, and of each team; a view that would be slow to count has none. */
export type Counts = Partial<Record<Exclude<View, "team">, number>> & {
  teams?: Record<string, number>;
};

export interface Inbox {
  conversations: InboxRow[];
  counts: Counts;
  /** What to ask for as `before` to get those that follow. */
  next: string | null;
}

export type Ability =
  | "answer"
  | "note"
  | "take"
  | "take_over"
  | "transfer"
  | "requeue"
  | "return"
  | "resolve"
  | "snooze"
  | "wake"
  | "mark"
  | "withdraw_others";

/** A sentence of a summary, and the numbers of the events that bear it out. */
export interface SummaryLine {
  text: string;
  seqs: number[];
}

/** A handoff in a few lines. */
export interface Summary {
  wanted: SummaryLine[];
  tried: SummaryLine[];
  open: SummaryLine[];
  facts: { name: string; value: unknown; seqs?: number[] }[];
  quotes: { text: string; language: string | null; seq: number }[];
}

export interface Handoff {
  id: number;
  reason: string;
  requested_at: Moment;
  accepted_at: Moment | null;
  agent: string | null;
  closed_at: Moment | null;
  /** Nobody was there: until when an answer was promised. */
  expected_at: Moment | null;
  outcome: string | null;
}

export interface Contact {
  name: string | null;
  email: string | null;
  verified: boolean;
  time_zone: string | null;
  user_agent: string | null;
  blocked: boolean;
  earlier: Earlier[];
}

export interface Earlier {
  id: string;
  at: Moment;
  status: Status;
  score: number | null;
}

export interface Order {
  title: string;
  lines: { label: string; value: string }[];
  url: string | null;
}

export interface Details {
  id: string;
  status: Status;
  assignee: Named | null;
  team: Named | null;
  priority: Priority;
  tags: string[];
  snoozed_until: Moment | null;
  is_spam: boolean;
  locale: string;
  language: string | null;
  page: string | null;
  contact: Contact;
  created_at: Moment;
  due: Due | null;
  /** The last events that the customer's browser has, that they saw, and that one of us saw. */
  customer_got: number;
  customer_read: number;
  staff_read: number;
  rating: { score: number; words: string } | null;
  orders: Order[];
  /** What I may do with it. */
  may: Partial<Record<Ability, boolean>>;
  /** Colleagues who are writing in it. */
  writing: string[];
  /** The open one, with what the agent should know. */
  handoff: (Handoff & { package: Record<string, unknown> }) | null;
  handoffs: Handoff[];
  events: StoredEvent[];
}

export interface Colleague {
  id: number;
  name: string;
  presence: Presence;
  load: number;
  capacity: number;
  languages: string[];
  skills: string[];
  /** Their ids. */
  teams: number[];
}

export interface SuggestedArticle {
  article: string;
  locale: string;
  title: string;
  answer: string;
  url: string | null;
  score?: number;
}

export interface SuggestedReply {
  text: string;
  locale: string;
  conversation: string;
  at: Moment;
  score: number;
}

export interface Suggestions {
  articles: SuggestedArticle[];
  replies: SuggestedReply[];
}

export interface CannedReply {
  id: number;
  name: string;
  locale: string;
  text: string;
}

export interface Spread {
  p50: number | null;
  p95: number | null;
}

/** How things stand, for those who lead. */
export interface Numbers {
  waiting: number;
  longest_wait_s: number | null;
  agents: Pick<Colleague, "id" | "name" | "presence" | "load" | "capacity">[];
  first_response_s: Spread;
  handling_s: Spread;
  resolved_today: number;
  ratings_today: { count: number; mean: number | null };
}

export interface Person {
  id: number;
  name: string;
  email: string;
  role: Role;
  disabled: boolean;
  second_factor: boolean;
  /** Until when nobody gets in, after too many wrong passwords (UNIX seconds). */
  locked_until: number | null;
  /** When they were last here, as far as is known (UNIX seconds). */
  last_seen_at: number | null;
}

export interface Invitation {
  email: string;
  name: string;
  role: Role;
}

export interface People {
  people: Person[];
  /** Those who have not used their link yet. */
  invitations: Invitation[];
}

/** For whom a one-time link was made; the first administrator's names nobody. */
export interface Welcome {
  email: string | null;
  name: string | null;
  role: Role;
}
