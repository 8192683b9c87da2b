import { Backoff } from "../shared/backoff";
import { pause } from "../shared/pause";
import { type Frame, runSocket } from "../shared/socket";
import type { ChatEvent } from "../shared/types";
import type { Counts, InboxRow } from "./types";

interface Watched {
  id: string;
  /** The last event that the desk has. */
  after: () => number;
  onEvent: (event: ChatEvent) => void;
}

/** What can be listened to. */
interface News {
  /** Connected, perhaps after a time without: much may have changed. */
  ready: undefined;
  /** Lines of the inbox that changed, and how many there are now. */
  inbox: { changed: InboxRow[]; counts: Counts };
  link: boolean;
  /** Somebody named me in a note. */
  mention: { conversation: string; by: string };
  /** A conversation was given to me. */
  assigned: { conversation: string };
}

type Listener<Name extends keyof News> = (news: News[Name]) => void;

/** The desk's live connection: tells what is new, and follows one conversation. */
export class Live {
  private readonly listeners = new Map<keyof News, Set<Listener<never>>>();
  private readonly stopping = new AbortController();
  private readonly backoff = new Backoff();
  private send: ((frame: Frame) => void) | null = null;
  private watched: Watched | null = null;

  constructor(
    private readonly url: string,
    /** Asks the server whether the session still holds: a refused socket does not say why. */
    private readonly checkSession: () => Promise<unknown>,
  ) {}

  /** Keeps the connection until `stop`. Never throws. */
  async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await runSocket({
        url: this.url,
        onOpen: (send) => (this.send = send),
        onFrame: (frame) => this.take(frame),
        signal,
      });
      this.send = null;
      if (signal.aborted) return;
      this.tell("link", false);
      await pause(this.backoff.next(), signal);
      await this.checkSession().catch(() => {});
    }
  }

  stop(): void {
    this.stopping.abort();
  }

  /** Returns the function that ends the listening. */
  listen<Name extends keyof News>(name: Name, listener: Listener<Name>): () => void {
    const listeners = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  private tell<Name extends keyof News>(name: Name, news: News[Name]): void {
    for (const listener of this.listeners.get(name) ?? []) (listener as Listener<Name>)(news);
  }

  /** Follows one conversation instead of any other; null follows none. */
  watch(watched: Watched | null): void {
    this.watched = watched;
    this.askForEvents();
  }

  private askForEvents(): void {
    if (!this.watched) return;
    const { id, after } = this.watched;
    this.send?.({ type: "watch", conversation: id, after: after() });
  }

  private take(frame: Frame): void {
    if (frame.type === "ready") this.arrive();
    if (frame.type === "inbox" || frame.type === "mention" || frame.type === "assigned") {
      this.tell(frame.type, frame as unknown as News["inbox" & "mention" & "assigned"]);
    }
    if (frame.type === "event" && frame["conversation"] === this.watched?.id) {
      this.watched?.onEvent(frame["event"] as ChatEvent);
    }
  }

  private arrive(): void {
    this.backoff.reset();
    this.tell("link", true);
    this.tell("ready", undefined);
    this.askForEvents();
  }
}
