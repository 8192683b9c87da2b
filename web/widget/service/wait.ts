import type { Moment } from "../../shared/types";
import { toDate } from "../../shared/time";
import type { Words } from "../../shared/words";

/** Where a waiting customer stands, as the server tells. */
export interface Place {
  waiting: boolean;
  place: number | null;
  expected_wait_s: number | null;
  is_ticket: boolean;
  expected_at: Moment | null;
  /** The address that the answer goes to as well. */
  email: string | null;
}

/** What to say about it: a sentence or two. */
export function placeText(place: Place, words: Words, now = new Date()): string {
  if (place.is_ticket) return ticketText(place.expected_at, words, now);
  const parts = [];
  if (place.place) parts.push(words.text("widget_queue_place", { place: place.place }));
  if (place.expected_wait_s !== null) parts.push(waitText(place.expected_wait_s, words));
  return parts.join(" ");
}

function ticketText(expected: Moment | null, words: Words, now: Date): string {
  if (expected === null || toDate(expected) < now) return words.text("widget_ticket_open");
  return words.text("widget_ticket", { when: timeAhead(toDate(expected), words.locale, now) });
}

/** Today the time alone, later the day with it. */
function timeAhead(date: Date, locale: string, now: Date): string {
  const today = date.toDateString() === now.toDateString();
  const day = { weekday: "long", day: "numeric", month: "long" } as const;
  return date.toLocaleString(locale, {
    ...(!today && day),
    hour: "numeric",
    minute: "2-digit",
  });
}

/** Minutes up to an hour, then hours: nobody plans by more. */
function waitText(seconds: number, words: Words): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 60) return words.text("widget_queue_minutes", { minutes });
  return words.text("widget_queue_hours", { hours: Math.round(minutes / 60) });
}
