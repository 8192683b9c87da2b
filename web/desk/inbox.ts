import { RequestFailed } from "../shared/http";
import { createStore } from "../shared/store";
import type { DeskApi } from "./api";
import type { Counts, Inbox, InboxRow, View } from "./types";

export interface InboxState {
  view: View;
  /** Null until they have been loaded. */
  rows: InboxRow[] | null;
  counts: Counts | null;
}

export type InboxAction =
  { type: "view"; view: View } | { type: "loaded"; view: View; inbox: Inbox };

export function reduceInbox(state: InboxState, action: InboxAction): InboxState {
  if (action.type === "view") {
    return action.view === state.view ? state : { ...state, view: action.view, rows: null };
  }
  if (action.view !== state.view) return { ...state, counts: action.inbox.counts };
  return { view: state.view, rows: action.inbox.conversations, counts: action.inbox.counts };
}

/** One view of the inbox, kept up to date: loads again when told that something changed. */
export class InboxList {
  readonly store;
  private loading = false;
  private again = false;

  constructor(
    private readonly api: DeskApi,
    view: View,
  ) {
    const first: InboxState = { view, rows: null, counts: null };
    this.store = createStore(first, reduceInbox);
  }

  show(view: View): void {
    this.store.send({ type: "view", view });
    void this.refresh();
  }

  /** However many changes are told while one answer is on its way, one more is asked for. */
  async refresh(): Promise<void> {
    if (this.loading) {
      this.again = true;
      return;
    }
    this.loading = true;
    do {
      this.again = false;
      await this.load();
    } while (this.again);
    this.loading = false;
  }

  private async load(): Promise<void> {
    const { view } = this.store.get();
    try {
      this.store.send({ type: "loaded", view, inbox: await this.api.inbox(view) });
    } catch (error) {
      // The connection shows that it is lost, and refreshes when it is back.
      if (!(error instanceof RequestFailed)) throw error;
    }
  }
}
