import { toDate } from "../shared/time";
import type { Place } from "./place";
import { type InboxRow, PRIORITIES } from "./types";

/** Whether a conversation is in a list; null where its line alone does not tell. */
export function belongs(row: InboxRow, { view, team, q }: Place, me: number): boolean | null {
  if (q) return null;
  if (view === "spam") return row.is_spam;
  if (row.is_spam) return false;
  const isOpen = row.status === "open";
  switch (view) {
    case "mine":
      return isOpen && row.assignee?.id === me;
    case "unassigned":
      return isOpen && !row.assignee;
    case "all":
      return isOpen;
    case "team":
      return isOpen && row.team?.id === team;
    case "bot":
      return row.status === "pending";
    case "snoozed":
    case "resolved":
      return row.status === view;
    case "mentions":
      return null;
  }
}

/** The rows with those that changed in their places; `more`: there are others after the last. */
export function merged(
  rows: InboxRow[],
  changed: InboxRow[],
  place: Place,
  me: number,
  more: boolean,
): InboxRow[] {
  const fresh = new Map(changed.map((row) => [row.id, row]));
  const before = isBefore(place);
  const last = rows.at(-1);
  const stay = rows.filter((row) => !fresh.has(row.id));
  const come = changed.filter((row) => {
    const known = rows.some((each) => each.id === row.id);
    if (!(belongs(row, place, me) ?? known)) return false;
    // What would stand behind the last line is on a page that is not shown yet.
    return known || !more || !last || before(row, last) < 0;
  });
  const kept = new Map(rows.map((row) => [row.id, row]));
  const shown = come.map((row) => ({ ...row, excerpt: kept.get(row.id)?.excerpt ?? row.excerpt }));
  // What was found stays where it was found.
  if (place.q) return rows.map((row) => shown.find((each) => each.id === row.id) ?? row);
  return [...stay, ...shown].toSorted(before);
}

type Order = (one: InboxRow, other: InboxRow) => number;

/** Who waits: the most urgent and longest first. Otherwise: what happened last. */
function isBefore({ view }: Place): Order {
  const urgency = (row: InboxRow) => -PRIORITIES.indexOf(row.priority);
  const since = (row: InboxRow) => toDate(row.waiting_since ?? row.updated_at).getTime();
  const changed = (row: InboxRow) => toDate(row.updated_at).getTime();
  if (view === "unassigned") {
    return (one, other) => urgency(one) - urgency(other) || since(one) - since(other);
  }
  return (one, other) => changed(other) - changed(one);
}
