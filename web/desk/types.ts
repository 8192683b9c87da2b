/** What the desk's API sends, beyond what it shares with the chat's. */
import type { Author, Moment, Status, StoredEvent } from "../shared/types";

export const ROLES = ["agent", "editor", "supervisor", "administrator"] as const;
export type Role = (typeof ROLES)[number];

export const VIEWS = ["unassigned", "mine", "open", "bot", "resolved"] as const;
export type View = (typeof VIEWS)[number];

export interface Me {
  id: number;
  name: string;
  email: string;
  role: Role;
  csrf: string;
}

export interface DeskWording {
  brand: { name: string; colour: string };
  locale: string;
  dir: "ltr" | "rtl";
  /** Fluent. */
  wording: string;
}

export interface Assignee {
  id: number;
  name: string;
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
  assignee: Assignee | null;
}

export type Counts = Record<View, number>;

export interface Inbox {
  conversations: InboxRow[];
  counts: Counts;
}

export interface Handoff {
  id: number;
  reason: string;
  requested_at: Moment;
  accepted_at: Moment | null;
  agent: string | null;
  closed_at: Moment | null;
}

export interface Details {
  id: string;
  status: Status;
  assignee: Assignee | null;
  locale: string;
  language: string | null;
  page: string | null;
  contact: { name: string | null; email: string | null };
  created_at: Moment;
  /** The open one, with what the agent should know. */
  handoff: (Handoff & { package: Record<string, unknown> }) | null;
  handoffs: Handoff[];
  events: StoredEvent[];
}

export interface Person {
  id: number;
  name: string;
  email: string;
  role: Role;
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
