/** What the editor's API sends and takes. */
import type { Moment } from "../../shared/types";

export const STATES = ["draft", "review", "published", "archived"] as const;
export type State = (typeof STATES)[number];

export const SIGNIFICANCES = ["minor", "normal", "major"] as const;
export type Significance = (typeof SIGNIFICANCES)[number];

export const AUDIENCES = ["public", "staff"] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Person {
  id: number;
  name: string;
}

/** A person, or a program of the company's own. */
export interface Author {
  id: number | null;
  name: string;
}

export interface LocaleState {
  locale: string;
  state: State;
  outdated: Significance | null;
}

export interface May {
  write: boolean;
  publish: boolean;
  /** Why not, in words for people. */
  why?: string | null;
}

/** One line of the list: an article in one locale. */
export interface Row {
  article: string;
  locale: string;
  topic: string;
  slug: string;
  title: string;
  state: State;
  audience: Audience;
  tags: string[];
  owner: Person | null;
  /** ISO 8601, a day. */
  review_by: string | null;
  is_due: boolean;
  outdated: Significance | null;
  revision: number;
  published_revision: number | null;
  publish_at: Moment | null;
  updated_at: Moment;
  updated_by: Person | null;
  votes: { helpful: number; unhelpful: number };
  locales: LocaleState[];
}

export interface Listing {
  articles: Row[];
  total: number;
  pages: number;
  /** All languages of the company; the first is the default. */
  locales: string[];
  topics: string[];
  /** Who can own an article. */
  people: Person[];
  may: May;
}

/** What customers read, as it is written: with `{values}` and Markdown. */
export interface Text {
  title: string;
  answer: string;
  body: string;
  questions: string[];
}

export const FIELDS = ["title", "answer", "body", "questions"] as const;
export type FieldName = (typeof FIELDS)[number];

export interface Original {
  locale: string;
  revision: number;
  published_revision: number | null;
  text: Text;
  /** What became of it since the translation was made; null if nothing did. */
  changes: Comparison | null;
}

export interface Article {
  article: string;
  locale: string;
  topic: string;
  slug: string;
  audience: Audience;
  /** Where readers have it, in any language; `slug` is null if not in this one. */
  live: { topic: string; slug: string | null; audience: Audience } | null;
  tags: string[];
  owner: Person | null;
  review_by: string | null;
  state: State;
  revision: number;
  published_revision: number | null;
  published_at: Moment | null;
  scheduled_revision: number | null;
  publish_at: Moment | null;
  /** Of its page in the help centre. */
  path: string;
  text: Text;
  author: Author | null;
  comment: string;
  saved_at: Moment;
  made_from: number | null;
  outdated: Significance | null;
  original: Original | null;
  locales: LocaleState[];
  values: Record<string, string>;
  may: May;
}

/** What is sent to save. */
export interface Payload extends Text {
  article: string;
  locale: string;
  topic: string;
  slug: string;
  audience: Audience;
  tags: string[];
  owner: number | null;
  review_by: string | null;
  comment: string;
  made_from: number | null;
}

export interface Change extends Payload {
  /** The revision that the author began with. */
  base: number;
  significance: Significance;
}

/** A draft that nobody has saved yet, to ask the bot with. */
export interface Draft extends Text {
  article: string;
  locale: string;
}

export interface Revision {
  number: number;
  author: Author | null;
  saved_at: Moment;
  comment: string;
  significance: Significance;
  made_from: number | null;
  is_published: boolean;
}

export interface Piece {
  text: string;
  changed: boolean;
}

export type CompareRow =
  | { kind: "same" | "changed" | "added" | "removed"; old: Piece[]; new: Piece[] }
  | { kind: "skipped"; count: number };

export interface Comparison {
  fields: { field: FieldName; rows: CompareRow[] }[];
}

export interface Preview {
  answer_html: string;
  body_html: string;
  unknown_values: string[];
  broken_links: string[];
}

export interface Choice {
  article: string;
  title: string;
  locale: string;
}

export interface Answer {
  kind: "direct" | "choose" | "unknown";
  confidence: number;
  article: string | null;
  title: string | null;
  locale: string | null;
  passage: string | null;
  html: string | null;
  choices: Choice[];
  /** Whether the draft gave it. */
  by_draft: boolean;
}

/** A question that leads to one article today and would lead to another one. */
export interface Taken extends Choice {
  question: string;
}

export interface Neighbours {
  takes: Taken[];
  similar: (Choice & { likeness: number })[];
}

/** A question that its article would lose by publishing. */
export interface Lost {
  question: string;
  article: string;
  title: string;
  locale: string;
  instead: Choice | null;
}

export interface Attachment {
  id: string;
  url: string;
  markdown: string;
}

export interface Value {
  name: string;
  /** Empty: the same in every language. */
  locale: string;
  value: string;
}

export interface Values {
  /** Named when they are saved: whoever began with another one is told. */
  version: string;
  values: Value[];
}

export interface BotText {
  key: string;
  text: string;
  /** Of the text as it is said now. */
  version: string;
  /** From the files. */
  standard: string;
  changed: boolean;
  arguments: string[];
  file: string;
}

export interface GapQuestion {
  message_id: number | string;
  text: string;
  language: string | null;
  reason: string;
  article: string | null;
  at: Moment;
  conversation_id: string;
}

export interface GapGroup {
  count: number;
  languages: string[];
  questions: GapQuestion[];
}

export interface Gaps {
  groups: GapGroup[];
  total: number;
}
