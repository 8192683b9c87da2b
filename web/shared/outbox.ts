import { Backoff } from "./backoff";
import { RequestFailed } from "./http";
import { newIdentifier } from "./identifier";
import type { SafeShelf } from "./storage";
import type { SentFile } from "./types";

/** After so many answers that something is wrong with the server we ask the person. */
const ATTEMPTS = 6;
/** A message that another tab has not sent after so many milliseconds is everybody's to send. */
const ABANDONED = 20_000;
/** How long another tab has for what it wrote itself. */
const GRACE = 2_000;

/** What a message may have besides its text. */
export interface Extras {
  /** For staff: only they see it. */
  note?: boolean;
  /** Uploaded already. */
  files?: SentFile[];
  /** Colleagues who are named in a note, by their ids. */
  mentions?: number[];
}

/** A message of ours that has not come back as an event yet. */
export interface Pending extends Extras {
  client_id: string;
  text: string;
  /** Seconds since 1970, by this machine's clock. */
  at: number;
  state: "queued" | "sending" | "sent" | "failed";
  /** Its place among the others: later ones have more. */
  order: number;
  /** When it came into this state, in milliseconds. */
  since: number;
}

export interface OutboxOptions {
  shelf: SafeShelf;
  /** Begins the names under which messages are kept. */
  key: string;
  /** Hands a message to the server; the same client_id again does no harm. */
  post: (message: Pending) => Promise<unknown>;
  onChange: (messages: Pending[]) => void;
  /** The server does not know us any more; the message stays in the queue. */
  onUnauthorized: () => void;
  backoff?: Backoff;
}

/**
 * Messages on their way: one at a time, in order, kept over reloads. Tabs share the queue; that two
 * of them may send the same message is harmless because the server knows its client_id. Each message
 * has a place of its own in the storage, so that no tab writes over what another one adds.
 */
export class Outbox {
  private readonly backoff: Backoff;
  private attempts = 0;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watching: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: OutboxOptions) {
    this.backoff = options.backoff ?? new Backoff(1000);
  }

  get messages(): Pending[] {
    const { shelf, key } = this.options;
    const texts = shelf.keys(`${key}:`).map((name) => shelf.getItem(name));
    const found = texts.filter((text) => text !== null).map((text) => JSON.parse(text) as Pending);
    return found.toSorted((one, other) => one.order - other.order);
  }

  add(text: string, extras: Extras = {}): void {
    const message: Pending = {
      client_id: newIdentifier(),
      text,
      at: Date.now() / 1000,
      state: "queued",
      order: this.nextOrder(),
      since: Date.now(),
      ...extras,
    };
    this.save(message);
    void this.flush();
  }

  /** Sends a failed message again, now after those that were written since. */
  retry(clientId: string): void {
    const message = this.messages.find((each) => each.client_id === clientId);
    if (!message) return;
    this.save({ ...message, state: "queued", order: this.nextOrder() });
    void this.flush();
  }

  /** Forgets a message: because it came back as an event, or because the person says so. */
  drop(clientId: string): void {
    const { shelf } = this.options;
    if (shelf.getItem(this.nameOf(clientId)) === null) return;
    shelf.removeItem(this.nameOf(clientId));
    this.tell();
  }

  /** What another conversation may still get: messages that the server never took. */
  keepUnsent(): void {
    for (const { state, client_id } of this.messages) if (state === "sent") this.drop(client_id);
  }

  clear(): void {
    clearTimeout(this.timer);
    for (const { client_id } of this.messages) this.drop(client_id);
  }

  /** Another tab has changed something: it may close before it has sent it. */
  watch(): void {
    this.tell();
    clearTimeout(this.watching);
    this.watching = setTimeout(() => void this.flush(), GRACE);
  }

  /** What was under way when the page was left is queued again. */
  resume(): void {
    for (const message of this.messages)
      if (message.state === "sending") this.mark(message, "queued");
    this.tell();
    void this.flush();
  }

  /** Sends what is queued. Does nothing while it is at it already. */
  async flush(): Promise<void> {
    if (this.busy) return;
    clearTimeout(this.timer);
    this.busy = true;
    try {
      let next = this.next();
      while (next && (await this.send(next))) next = this.next();
    } finally {
      this.busy = false;
    }
    if (this.first()?.state === "sending")
      this.timer = setTimeout(() => void this.flush(), ABANDONED);
  }

  /** What must go next. While another tab sends it, nothing may go before it. */
  private next(): Pending | undefined {
    const first = this.first();
    const elsewhere = first?.state === "sending" && Date.now() - first.since < ABANDONED;
    return elsewhere ? undefined : first;
  }

  private first(): Pending | undefined {
    return this.messages.find(({ state }) => state === "queued" || state === "sending");
  }

  /** Whether the next message may follow. */
  private async send(message: Pending): Promise<boolean> {
    this.mark(message, "sending");
    try {
      await this.options.post(message);
    } catch (error) {
      return this.endure(message, error);
    }
    this.attempts = 0;
    this.backoff.reset();
    this.mark(message, "sent");
    return true;
  }

  private endure(message: Pending, error: unknown): boolean {
    if (!(error instanceof RequestFailed)) {
      // A mistake of ours: it must not hold up what comes after it.
      console.error(error);
      this.mark(message, "failed");
      return true;
    }
    if (error.status === 401) {
      this.mark(message, "queued");
      this.options.onUnauthorized();
      return false;
    }
    if (error.status >= 500) this.attempts += 1;
    if (!error.temporary || this.attempts >= ATTEMPTS) {
      this.attempts = 0;
      this.mark(message, "failed");
      return true;
    }
    this.mark(message, "queued");
    const wait = Math.max(this.backoff.next(), (error.retryAfter ?? 0) * 1000);
    this.timer = setTimeout(() => void this.flush(), wait);
    return false;
  }

  private mark(message: Pending, state: Pending["state"]): void {
    // It may have come back as an event meanwhile, or the person has thrown it away.
    const kept = this.options.shelf.getItem(this.nameOf(message.client_id));
    if (kept) this.save({ ...(JSON.parse(kept) as Pending), state, since: Date.now() });
  }

  private save(message: Pending): void {
    this.options.shelf.setItem(this.nameOf(message.client_id), JSON.stringify(message));
    this.tell();
  }

  private tell(): void {
    this.options.onChange(this.messages);
  }

  private nameOf(clientId: string): string {
    return `${this.options.key}:${clientId}`;
  }

  /** After all others, by this machine's clock, whichever tab writes. */
  private nextOrder(): number {
    return Math.max(Date.now(), (this.messages.at(-1)?.order ?? 0) + 1);
  }
}
