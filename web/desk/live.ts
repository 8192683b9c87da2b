import { Backoff } from "../shared/backoff";
import { pause } from "../shared/pause";
import { type Frame, runSocket } from "../shared/socket";
import type { ChatEvent } from "../shared/types";

interface Watched {
  id: string;
  /** The last event that the desk has. */
  after: () => number;
  onEvent: (event: ChatEvent) => void;
}

/** The desk's live connection: tells when the inbox changed, and follows one conversation. */
export class Live {
  /** Called when the inbox may have changed, also after a time without connection. */
  onInbox: () => void = () => {};
  onLink: (up: boolean) => void = () => {};
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
      this.onLink(false);
      await pause(this.backoff.next(), signal);
      await this.checkSession().catch(() => {});
    }
  }

  stop(): void {
    this.stopping.abort();
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
    if (frame.type === "inbox") this.onInbox();
    if (frame.type === "event" && frame["conversation"] === this.watched?.id) {
      this.watched?.onEvent(frame["event"] as ChatEvent);
    }
  }

  private arrive(): void {
    this.backoff.reset();
    this.onLink(true);
    this.onInbox();
    this.askForEvents();
  }
}
