import { Backoff } from "../shared/backoff";
import { Connection } from "../shared/connection";
import { RequestFailed, type RequestOptions } from "../shared/http";
import { Outbox, type Pending } from "../shared/outbox";
import { pause } from "../shared/pause";
import { createStore } from "../shared/store";
import type { ChatEvent, SentFile } from "../shared/types";
import type { ChatApi, NewConversation } from "./api";
import type { Memory } from "./memory";
import { emptyChat, reduceChat, unread, withPeople } from "./state";
import type { TypingSignal } from "../shared/typing";
import { type Identity, nameOf } from "./identity";

const OUTBOX = "parley.outbox";
/** Somebody who has not sent a sign of writing for so long is not writing any more. */
const TYPING_LIMIT = 20_000;
/** A link that is back within this time was never worth a word. */
const LINK_PATIENCE = 2_000;

export type Tell = (name: string, detail?: unknown) => void;

/** The customer's conversation: what the panel shows and what it can do. */
export class Chat {
  readonly store;
  private readonly outbox: Outbox;
  private connection: Connection | null = null;
  /** The token of the connection. */
  private token: string | null = null;
  private beginning: Promise<string> | null = null;
  /** The token of the conversation that was left last: whoever begins anew is known by it. */
  private before: string | undefined;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  private linkTimer: ReturnType<typeof setTimeout> | undefined;
  /** Where the customer is, if the page said so. */
  private page: string | undefined;
  private identity: Identity | undefined;

  constructor(
    private readonly api: ChatApi,
    readonly memory: Memory,
    /** The language of the interface. */
    private readonly locale: () => string,
    private readonly tell: Tell,
    agreed: boolean,
  ) {
    this.store = createStore(emptyChat(memory.seen, memory.draft, agreed), reduceChat);
    this.outbox = new Outbox({
      shelf: memory.shared,
      key: OUTBOX,
      post: (message) => this.post(message),
      onChange: (messages) => this.store.send({ type: "pending", messages }),
      onUnauthorized: () => this.expire(),
    });
  }

  /** Goes on with what this browser knows: a conversation, and messages that were not sent. */
  resume(): void {
    this.memory.onToken((token) => this.follow(token));
    this.memory.onOutbox(OUTBOX, () => this.outbox.watch());
    if (!this.memory.token) return;
    this.connect(this.memory.token);
    this.outbox.resume();
  }

  open(): void {
    if (this.store.get().open) return;
    this.store.send({ type: "open", open: true });
    this.tell("open");
    this.enter();
  }

  /** The customer agrees to what the site asks consent for. */
  agree(): void {
    this.memory.keepConsent();
    this.store.send({ type: "agreed" });
    this.enter();
  }

  /** Begins the conversation, or goes on with it, unless the customer has not agreed to it yet. */
  private enter(): void {
    if (!this.store.get().agreed) return;
    this.memory.open = true;
    this.draft(this.store.get().draft);
    this.markSeen();
    void this.access();
  }

  close(): void {
    if (!this.store.get().open) return;
    if (this.store.get().agreed) this.memory.open = false;
    this.store.send({ type: "open", open: false });
    this.tell("close");
  }

  draft(text: string): void {
    if (this.store.get().agreed) this.memory.draft = text;
    this.store.send({ type: "draft", text });
  }

  write(text: string, files: SentFile[] = []): void {
    this.store.send({ type: "wrote" });
    this.outbox.add(text, files.length > 0 ? { files } : {});
  }

  retry(clientId: string): void {
    this.outbox.retry(clientId);
  }

  discard(clientId: string): void {
    this.outbox.drop(clientId);
  }

  /** A sign that the customer writes or stopped writing; nobody minds if it is lost. */
  readonly typing: TypingSignal = (on) => {
    const token = this.memory.token;
    if (token) this.api.typing(token, on).catch(() => {});
  };

  /** Tells the server which language the customer chose. */
  async speak(locale: string): Promise<void> {
    const token = this.memory.token;
    if (token) await this.api.locale(token, locale);
  }

  /** Calls a person, whatever the bot is at. */
  callPerson(): Promise<void> {
    return this.attempt(() => this.ask("person", { method: "POST" }));
  }

  /** The customer needs nothing more. */
  end(): Promise<void> {
    return this.attempt(() => this.ask("end", { method: "POST" }));
  }

  /** Hands over what was said, to keep. */
  keep(save: (content: Blob) => void): Promise<void> {
    return this.attempt(async () => save(await this.ask<Blob>("transcript", { blob: true })));
  }

  /** Ends this conversation and goes on in another one of the same customer. */
  restart(): Promise<void> {
    return this.attempt(async () => {
      const { token } = await this.ask<NewConversation>("restart", { method: "POST" });
      this.outbox.clear();
      this.memory.seen = 0;
      this.move(token);
    });
  }

  /** Does it, or says that it was not done. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    this.store.send({ type: "failed", failed: false });
    try {
      await work();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      this.store.send({ type: "failed", failed: true });
    }
  }

  /** Says whether the article in a message of the bot helped. */
  async vote(message: number, helpful: boolean): Promise<void> {
    const token = this.memory.token;
    if (token) await this.api.vote(token, message, helpful);
  }

  /** What only the later parts of the chat ask for; `path` stands below the API's address. */
  async ask<T>(path: string, options: RequestOptions = {}): Promise<T> {
    return this.api.call(await this.access(), path, options);
  }

  /** What the site's articles answer: questions to begin with, or what fits some words. */
  look<T>(path: "articles" | "suggestions", wish: Record<string, string>): Promise<T> {
    return this.api.look(path, wish);
  }

  reset(): void {
    this.outbox.clear();
    this.identity = undefined;
    this.memory.user = null;
    this.forget(false);
  }

  /** The path of the page that the customer is on. */
  get path(): string {
    return new URL(this.page ?? location.href).pathname;
  }

  setPage(url: string): void {
    this.page = new URL(url, location.href).href;
  }

  /** Says who the customer is. What belongs to somebody else who was here before is forgotten. */
  async setUser(user: Identity | null): Promise<void> {
    const name = user && nameOf(user);
    if (this.memory.user && this.memory.user !== name) this.reset();
    this.identity = user ?? undefined;
    const { token } = this.memory;
    if (!user || !token) return;
    try {
      this.move((await this.api.identify(token, user)).token);
      this.memory.user = name;
    } catch (error) {
      this.refuse(error);
    }
  }

  /** The server does not believe it, or cannot be asked: the customer goes on as nobody known. */
  private refuse(error: unknown): void {
    if (!(error instanceof RequestFailed)) throw error;
    console.error("parley.setUser", error.code, error.message);
    this.identity = undefined;
    this.tell("refused", error.code);
  }

  /** Goes on in another conversation of the same customer. */
  private move(token: string): void {
    this.memory.token = token;
    this.follow(token);
  }

  /** What is on the screen now has been seen. */
  markSeen(): void {
    const { open, caughtUp } = this.store.get();
    if (!open || !caughtUp || document.hidden) return;
    this.store.send({ type: "seen" });
    const { seen } = this.store.get();
    const { token } = this.memory;
    if (!token || seen === this.memory.seen) return;
    this.memory.seen = seen;
    // Only people want to know.
    if (withPeople(this.store.get().status)) this.api.read(token, seen).catch(() => {});
  }

  private expire(): void {
    // Another tab may have noticed before us and have begun anew.
    if (this.memory.token !== this.token) return this.follow(this.memory.token);
    this.outbox.keepUnsent();
    this.forget(true);
  }

  private forget(expired: boolean): void {
    this.disconnect();
    this.before = this.memory.token ?? undefined;
    this.memory.token = null;
    this.memory.seen = 0;
    this.store.send({ type: "forget", expired });
    if (this.store.get().open || this.outbox.messages.length > 0) void this.access();
  }

  /** Another tab has begun a conversation, or has left it. */
  private follow(token: string | null): void {
    if (token === this.token) return;
    this.disconnect();
    this.store.send({ type: "forget", expired: false });
    if (token) this.connect(token);
  }

  private async post(message: Pending): Promise<void> {
    const token = await this.access();
    await this.api.write(token, message);
  }

  /** The token of the conversation, which is begun if there is none. */
  private access(): Promise<string> {
    const token = this.memory.token;
    if (token) return Promise.resolve(token);
    this.beginning ??= this.begin().finally(() => (this.beginning = null));
    return this.beginning;
  }

  private async begin(): Promise<string> {
    const backoff = new Backoff();
    for (;;) {
      try {
        const { identity, page = location.href } = this;
        const beginning = { locale: this.locale(), page, identity };
        const { token } = await this.api.begin(beginning, this.before);
        if (identity) this.memory.user = nameOf(identity);
        return this.adopt(token);
      } catch (error) {
        if (!(error instanceof RequestFailed)) throw error;
        if (this.identity && error.code.startsWith("identity_")) {
          this.refuse(error);
          continue;
        }
        this.showLink(false);
        const wait = Math.max(backoff.next(), (error.retryAfter ?? 0) * 1000);
        await pause(wait, new AbortController().signal);
      }
    }
  }

  /** Takes a new conversation, unless another tab was faster. */
  private adopt(token: string): string {
    this.memory.token ??= token;
    this.connect(this.memory.token);
    void this.outbox.flush();
    return this.memory.token;
  }

  private connect(token: string): void {
    if (this.connection) return;
    this.token = token;
    this.connection = new Connection({
      socketUrl: this.api.socketUrl,
      token,
      poll: (after, wait, signal) => this.api.events(token, after, wait, signal),
      onEvent: (event) => this.take(event),
      onLink: (up) => this.showLink(up),
      onCaughtUp: () => this.catchUp(),
      onExpired: () => this.expire(),
    });
    void this.connection.run();
  }

  private disconnect(): void {
    this.connection?.stop();
    this.connection = null;
    this.token = null;
  }

  private take(event: ChatEvent): void {
    this.store.send({ type: "event", event });
    if (event.kind === "typing") this.watchTyping();
    if (event.kind !== "message") return;
    if (event.client_id) this.outbox.drop(event.client_id);
    if (!this.store.get().caughtUp) return;
    if (event.author !== "customer") this.ring();
    this.markSeen();
    this.tell("message", event);
    this.tell("unread", unread(this.store.get()));
  }

  /** For those who look elsewhere. */
  private ring(): void {
    if (this.memory.muted || (this.store.get().open && !document.hidden)) return;
    import("../shared/sound").then(({ ring }) => ring()).catch(() => {});
  }

  private catchUp(): void {
    this.store.send({ type: "caught-up" });
    this.markSeen();
    this.tell("unread", unread(this.store.get()));
  }

  private watchTyping(): void {
    clearTimeout(this.typingTimer);
    const over = () => this.store.send({ type: "typing-over" });
    this.typingTimer = setTimeout(over, TYPING_LIMIT);
  }

  private showLink(up: boolean): void {
    clearTimeout(this.linkTimer);
    const show = () => this.store.send({ type: "link", up });
    if (!up) {
      this.linkTimer = setTimeout(show, LINK_PATIENCE);
      return;
    }
    show();
    void this.outbox.flush();
  }
}
