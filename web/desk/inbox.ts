import { RequestFailed } from "../shared/http";
import { createStore } from "../shared/store";
import type { DeskApi } from "./api";
import { merged } from "./membership";
import { isSamePlace, type Place } from "./place";
import type { Counts, Inbox, InboxRow } from "./types";

export interface InboxState {
  place: Place;
  /** Null until they have been loaded. */
  rows: InboxRow[] | null;
  counts: Counts | null;
  /** Whether there are more than have been loaded. */
  more: boolean;
}

export type InboxAction =
  | { type: "place"; place: Place }
  | { type: "loaded"; place: Place; inbox: Inbox }
  | { type: "changed"; changed: InboxRow[]; counts: Counts; me: number };

export function reduceInbox(state: InboxState, action: InboxAction): InboxState {
  if (action.type === "place") {
    if (isSamePlace(action.place, state.place)) return state;
    return { ...state, place: action.place, rows: null, more: false };
  }
  if (action.type === "changed") return withChanged(state, action);
  const { conversations, counts, next } = action.inbox;
  if (!isSamePlace(action.place, state.place)) return { ...state, counts };
  return { place: state.place, rows: conversations, counts, more: next !== null };
}

function withChanged(
  state: InboxState,
  { changed, counts, me }: Extract<InboxAction, { type: "changed" }>,
): InboxState {
  const { rows, place, more } = state;
  return { ...state, counts, rows: rows && merged(rows, changed, place, me, more) };
}

/** As many changed lines are told at once; if there were more, we ask for the list. */
const MOST_TOLD = 50;

/** One list of the inbox, kept up to date: takes what it is told, and asks where that is not enough. */
export class InboxList {
  readonly store;
  private loading: Promise<void> | null = null;
  private again = false;
  private pages = 1;

  constructor(
    private readonly api: DeskApi,
    private readonly me: number,
    place: Place,
  ) {
    const first: InboxState = { place, rows: null, counts: null, more: false };
    this.store = createStore(first, reduceInbox);
  }

  show(place: Place): void {
    this.pages = 1;
    this.store.send({ type: "place", place });
    void this.refresh();
  }

  /** Shows a page more. */
  async loadMore(): Promise<void> {
    this.pages += 1;
    await this.refresh();
  }

  /** Lines that changed, and how many there are now. */
  take(changed: InboxRow[], counts: Counts): void {
    this.store.send({ type: "changed", changed, counts, me: this.me });
    const { place } = this.store.get();
    if (changed.length >= MOST_TOLD || place.view === "mentions") void this.refresh();
  }

  /** However many changes are told while one answer is on its way, one more is asked for. */
  refresh(): Promise<void> {
    if (this.loading) this.again = true;
    else this.loading = this.loadUntilCurrent();
    return this.loading;
  }

  private async loadUntilCurrent(): Promise<void> {
    try {
      do {
        this.again = false;
        await this.load();
      } while (this.again);
    } finally {
      this.loading = null;
    }
  }

  private async load(): Promise<void> {
    const { place } = this.store.get();
    try {
      this.store.send({ type: "loaded", place, inbox: await this.loadPages(place) });
    } catch (error) {
      // The connection shows that it is lost, and refreshes when it is back.
      if (!(error instanceof RequestFailed)) throw error;
    }
  }

  /** As many pages as are shown, as one: what has changed may stand on any of them. */
  private async loadPages(place: Place): Promise<Inbox> {
    const inbox = await this.api.inbox(place);
    for (let page = 1; page < this.pages && inbox.next; page += 1) {
      const { conversations, next } = await this.api.inbox(place, inbox.next);
      inbox.conversations.push(...conversations);
      inbox.next = next;
    }
    return inbox;
  }
}
