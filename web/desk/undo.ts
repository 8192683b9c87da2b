import { RequestFailed } from "../shared/http";
import { createStore } from "../shared/store";

/** How long somebody may think better of it. */
export const UNDO_TIME = 5_000;

/** Something that is done a little later, so that it can be taken back. */
export interface Later {
  conversation: string;
  /** What the person sees: "Resolved". */
  text: string;
  /** Does it; `closing` while the page goes away. */
  run: (closing: boolean) => Promise<void>;
}

export interface UndoState {
  /** What can still be taken back. */
  current: Later | null;
  /** Conversations that the lists leave out, because they are as good as gone. */
  hidden: readonly string[];
  /** What did not work in the end. */
  failed: { conversation: string; problem: RequestFailed } | null;
}

const NOTHING: UndoState = { current: null, hidden: [], failed: null };

/** Actions that wait a moment, one at a time: the next one settles the one before. */
export class UndoLine {
  readonly store = createStore(NOTHING, (state, part: Partial<UndoState>) => ({
    ...state,
    ...part,
  }));
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `afterwards` brings the lists up to date before the conversation may show in them again. */
  constructor(private readonly afterwards: () => Promise<void>) {}

  begin(later: Later): void {
    void this.settle();
    const hidden = [...this.store.get().hidden, later.conversation];
    this.store.send({ current: later, hidden, failed: null });
    this.timer = setTimeout(() => void this.settle(), UNDO_TIME);
  }

  /** Takes it back: it has not been done yet. */
  undo(): Later | null {
    const { current } = this.store.get();
    if (!current) return null;
    clearTimeout(this.timer);
    this.store.send({ current: null });
    this.show(current.conversation);
    return current;
  }

  forgive(): void {
    this.store.send({ failed: null });
  }

  /** Does now what is waiting. */
  async settle(closing = false): Promise<void> {
    const { current } = this.store.get();
    if (!current) return;
    clearTimeout(this.timer);
    this.store.send({ current: null });
    try {
      await current.run(closing);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      this.store.send({ failed: { conversation: current.conversation, problem: error } });
    }
    await this.afterwards();
    this.show(current.conversation);
  }

  private show(conversation: string): void {
    const hidden = [...this.store.get().hidden];
    hidden.splice(hidden.indexOf(conversation), 1);
    this.store.send({ hidden });
  }
}
