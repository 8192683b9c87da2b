import { RequestFailed } from "../shared/http";
import { Outbox, type Pending } from "../shared/outbox";
import { shelf } from "../shared/storage";
import { createStore } from "../shared/store";
import type { ChatEvent } from "../shared/types";
import type { TypingSignal } from "../shared/typing";
import type { DeskApi } from "./api";
import type { Live } from "./live";
import { emptyThread, reduceThread } from "./thread";

/** Somebody who has not sent a sign of writing for so long is not writing any more. */
const TYPING_LIMIT = 20_000;

/** One conversation, kept up to date while it is on the screen. */
export class OpenConversation {
  readonly store = createStore(emptyThread(), reduceThread);
  private readonly outbox: Outbox;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly api: DeskApi,
    private readonly live: Live,
    readonly id: string,
  ) {
    this.outbox = new Outbox({
      shelf: shelf("localStorage"),
      key: `parley.desk.outbox.${id}`,
      post: (message) => this.post(message),
      onChange: (messages) => this.store.send({ type: "pending", messages }),
      onUnauthorized: () => api.onSignedOut(),
    });
  }

  /** Loads it and follows it. */
  async open(): Promise<void> {
    this.outbox.resume();
    if (!(await this.load())) return;
    const after = () => this.store.get().events.at(-1)?.id ?? 0;
    this.live.watch({ id: this.id, after, onEvent: (event) => this.take(event) });
  }

  close(): void {
    this.live.watch(null);
    clearTimeout(this.typingTimer);
  }

  write(text: string, note: boolean): void {
    this.outbox.add(text, note ? { note } : {});
  }

  retry(clientId: string): void {
    this.outbox.retry(clientId);
  }

  discard(clientId: string): void {
    this.outbox.drop(clientId);
  }

  takeOver(): Promise<void> {
    return this.act(this.api.take(this.id));
  }

  resolve(): Promise<void> {
    return this.act(this.api.resolve(this.id));
  }

  giveBack(): Promise<void> {
    return this.act(this.api.giveBack(this.id));
  }

  /** A sign that we write or stopped writing; nobody minds if it is lost. */
  readonly typing: TypingSignal = (on) => {
    this.api.typing(this.id, on).catch(() => {});
  };

  private async load(): Promise<boolean> {
    try {
      this.store.send({ type: "loaded", details: await this.api.conversation(this.id) });
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  private async act(done: Promise<void>): Promise<void> {
    this.store.send({ type: "problem", problem: null });
    try {
      await done;
    } catch (error) {
      this.fail(error);
    }
    await this.load();
  }

  private fail(error: unknown): void {
    if (!(error instanceof RequestFailed)) throw error;
    this.store.send({ type: "problem", problem: error });
  }

  private async post(message: Pending): Promise<void> {
    await this.api.write(this.id, message.client_id, message.text, message.note ?? false);
  }

  private take(event: ChatEvent): void {
    this.store.send({ type: "event", event });
    if (event.kind === "typing") this.watchTyping();
    // Who has it and why has changed with the status.
    if (event.kind === "status") void this.load();
    if (event.kind === "message" && event.client_id) this.outbox.drop(event.client_id);
  }

  private watchTyping(): void {
    clearTimeout(this.typingTimer);
    const over = () => this.store.send({ type: "typing-over" });
    this.typingTimer = setTimeout(over, TYPING_LIMIT);
  }
}
