import { textBeside } from "../shared/card";
import type { Pending } from "../shared/outbox";
import { toDate } from "../shared/time";
import type {
  Author,
  Card,
  Direction,
  MessageEvent,
  Moment,
  SentFile,
  StatusCard,
} from "../shared/types";

/** Messages of one author that are further apart than this, in seconds, stand apart. */
const PAUSE = 300;

/** A message as it is shown, whether the server has it or not. */
export interface Line {
  /** The same before and after the server has the message, so that it is read out only once. */
  key: string;
  text: string;
  at: Moment;
  dir: Direction | "auto";
  locale: string | null;
  card: Card | StatusCard | null;
  /** The message's number and the customer's vote on it, where there is an article to vote on. */
  vote: { message: number; helpful: boolean | null } | null;
  pending: Pending | null;
  files: SentFile[];
  /** The agent took it back. */
  withdrawn: boolean;
  /** The message's number; null until the server has it. */
  id: number | null;
}

export interface Group {
  key: string;
  author: Author;
  name: string | null;
  /** Whether a new day begins with this group. */
  newDay: boolean;
  lines: Line[];
}

interface Entry {
  author: Author;
  name: string | null;
  line: Line;
}

/** What was said, in groups of one author each. */
export function groupMessages(messages: MessageEvent[], pending: Pending[]): Group[] {
  const groups: Group[] = [];
  const entries = [...messages.map(fromMessage), ...pending.map(fromPending)];
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    const newDay = !before || dayOf(before) !== dayOf(entry);
    if (before && !newDay && belongTogether(before, entry)) groups.at(-1)!.lines.push(entry.line);
    else groups.push({ ...entry, key: entry.line.key, newDay, lines: [entry.line] });
  }
  return groups;
}

function belongTogether(before: Entry, entry: Entry): boolean {
  const seconds = (toDate(entry.line.at).getTime() - toDate(before.line.at).getTime()) / 1000;
  return before.author === entry.author && before.name === entry.name && seconds < PAUSE;
}

function dayOf(entry: Entry): string {
  return toDate(entry.line.at).toDateString();
}

function fromMessage(message: MessageEvent): Entry {
  const { id, author, author_name, at, locale, card, files = [], withdrawn = false } = message;
  const text = textBeside(card, message.text);
  const key = message.client_id ?? String(message.message_id);
  const dir = message.dir ?? "auto";
  const name = author === "agent" ? author_name : null;
  const vote = card?.type === "article" && card.revision ? { message: id, helpful: message.helpful ?? null } : null;
  const state = { vote, pending: null, files, withdrawn, id };
  return { author, name, line: { key, text, at, dir, locale, card, ...state } };
}

function fromPending(pending: Pending): Entry {
  const { client_id: key, text, at, files = [] } = pending;
  const nothing = { locale: null, card: null, vote: null, withdrawn: false, id: null };
  const line: Line = { key, text, at, dir: "auto", ...nothing, pending, files };
  return { author: "customer", name: null, line };
}
