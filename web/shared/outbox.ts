import { Backoff } from "./backoff";
import { RequestFailed } from "./http";
import { newIdentifier } from "./identifier";
import type { Shelf } from "./storage";
import type { SentFile } from "./types";

/** After so many answers that something is wrong with the server we ask the person. */
const ATTEMPTS = 6;

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
}

export interface OutboxOptions {
  shelf: Shelf;
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
 * of them may send the same message is harmless because the server knows its client_id.
 */
export class Outbox {
  private readonly backoff: Backoff;
  private attempts = 0;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: OutboxOptions) {
    this.backoff = options.backoff ?? new Backoff(1000);
  }

  get messages(): Pending[] {
    const text = this.options.shelf.getItem(this.options.key);
    return text ? (JSON.parse(text) as Pending[]) : [];
  }

  add(text: string, extras: Extras = {}): void {
    const message: Pending = {
      client_id: newIdentifier(),
      text,
      at: Date.now() / 1000,
      state: "queued",
      ...extras,
    };
    this.save([...this.messages, message]);
    void this.flush();
  }

  /** Sends a failed message again, now after those that were written since. */
  retry(clientId: string): void {
    const message = this.messages.find((each) => each.client_id === clientId);
    if (!message) return;
    const others = this.messages.filter((each) => each !== message && each.client_id !== clientId);
    this.save([...others, { ...message, state: "queued" }]);
    void this.flush();
  }

  /** Forgets a message: because it came back as an event, or because the person says so. */
  drop(clientId: string): void {
    const messages = this.messages;
    const rest = messages.filter((each) => each.client_id !== clientId);
    if (rest.length < messages.length) this.save(rest);
  }

  /** What another conversation may still get: messages that the server never took. */
  keepUnsent(): void {
    this.save(this.messages.filter((each) => each.state !== "sent"));
  }

  clear(): void {
    clearTimeout(this.timer);
    this.save([]);
  }

  /** What was under way when the page was left is queued again. */
  resume(): void {
    const messages = this.messages.map((each) =>
      each.state === "sending" ? { ...each, state: "queued" as const } : each,
    );
    if (messages.length > 0) this.save(messages);
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
  }

  private next(): Pending | undefined {
    return this.messages.find((message) => message.state === "queued");
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
    this.save(
      this.messages.map((each) =>
        each.client_id === message.client_id ? { ...each, state } : each,
      ),
    );
  }

  private save(messages: Pending[]): void {
    if (messages.length > 0) this.options.shelf.setItem(this.options.key, JSON.stringify(messages));
    else this.options.shelf.removeItem(this.options.key);
    this.options.onChange(messages);
  }
}
