import { RequestFailed } from "../shared/http";
import { type Extras, Outbox } from "../shared/outbox";
import { shelf } from "../shared/storage";
import { createStore } from "../shared/store";
import type { ChatEvent, SentFile } from "../shared/types";
import type { TypingSignal } from "../shared/typing";
import type { DeskApi } from "./api";
import type { Live } from "./live";
import { emptyThread, lastMessage, reduceThread } from "./thread";
import type { Priority } from "./types";

/** Somebody who has not sent a sign of writing for so long is not writing any more. */
const TYPING_LIMIT = 20_000;

/** One conversation, kept up to date while it is on the screen. */
export class OpenConversation {
  readonly store = createStore(emptyThread(), reduceThread);
  private readonly outbox: Outbox;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  private lastRead = 0;

  constructor(
    private readonly api: DeskApi,
    private readonly live: Live,
    readonly id: string,
  ) {
    this.outbox = new Outbox({
      shelf: shelf("localStorage"),
      key: `parley.desk.outbox.${id}`,
      post: (message) => this.api.write(this.id, message),
      onChange: (messages) => this.store.send({ type: "pending", messages }),
      onUnauthorized: () => api.onSignedOut(),
    });
  }

  /** Loads it and follows it. */
  async open(): Promise<void> {
    document.addEventListener("visibilitychange", this.markRead);
    this.outbox.resume();
    if (!(await this.load())) return;
    const after = () => this.store.get().events.at(-1)?.id ?? 0;
    this.live.watch({ id: this.id, after, onEvent: (event) => this.take(event) });
  }

  close(): void {
    document.removeEventListener("visibilitychange", this.markRead);
    this.live.watch(null);
    clearTimeout(this.typingTimer);
  }

  write(text: string, extras: Extras): void {
    this.outbox.add(text, extras);
  }

  retry(clientId: string): void {
    this.outbox.retry(clientId);
  }

  discard(clientId: string): void {
    this.outbox.drop(clientId);
  }

  /** Does what is named as in the API ("take", "return"), and shows how things stand then. */
  act(what: string, body?: unknown): Promise<void> {
    return this.done(this.api.act(this.id, what, body));
  }

  withdraw(seq: number): Promise<void> {
    return this.done(this.api.withdraw(this.id, seq));
  }

  setPriority(priority: Priority): Promise<void> {
    return this.done(this.api.setPriority(this.id, priority));
  }

  setTags(tags: string[]): Promise<void> {
    return this.done(this.api.setTags(this.id, tags));
  }

  mark(what: "spam" | "block", on: boolean): Promise<void> {
    return this.done(this.api.mark(this.id, what, on));
  }

  /** Brings a file to the server, for the next message; raises `RequestFailed`. */
  async upload(file: File): Promise<SentFile> {
    const stored = await this.api.upload(this.id, file);
    return { url: `/desk/api/files/${stored.id}`, ...stored };
  }

  /** A sign that we write or stopped writing; nobody minds if it is lost. */
  readonly typing: TypingSignal = (on) => {
    this.api.typing(this.id, on).catch(() => {});
  };

  private async load(): Promise<boolean> {
    try {
      this.store.send({ type: "loaded", details: await this.api.conversation(this.id) });
      this.markRead();
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  private async done(answer: Promise<void>): Promise<void> {
    this.store.send({ type: "problem", problem: null });
    try {
      await answer;
    } catch (error) {
      this.fail(error);
    }
    await this.load();
  }

  private fail(error: unknown): void {
    if (!(error instanceof RequestFailed)) throw error;
    this.store.send({ type: "problem", problem: error });
  }

  private take(event: ChatEvent): void {
    this.store.send({ type: "event", event });
    if (event.kind === "typing") this.watchTyping();
    // Who has it and why has changed with the status.
    if (event.kind === "status") void this.load();
    if (event.kind !== "message") return;
    if (event.client_id) this.outbox.drop(event.client_id);
    this.markRead();
  }

  /**
   * What was written counts as read when it is in view; nobody minds if that is lost. Once for
   * each of us, whoever has read it before: a note may name the one who reads it now.
   */
  private readonly markRead = (): void => {
    const { details, events } = this.store.get();
    const seq = lastMessage(events)?.id ?? 0;
    if (document.hidden || !details || seq <= this.lastRead) return;
    this.lastRead = seq;
    this.api.act(this.id, "read", { seq }).catch(() => {});
  };

  private watchTyping(): void {
    clearTimeout(this.typingTimer);
    const over = () => this.store.send({ type: "typing-over" });
    this.typingTimer = setTimeout(over, TYPING_LIMIT);
  }
}
