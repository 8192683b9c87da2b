import { Backoff } from "./backoff";
import { RequestFailed } from "./http";
import { pause } from "./pause";
import { type Frame, runSocket, type SocketOptions } from "./socket";
import type { ChatEvent, EventPage } from "./types";

/** After so many sockets that never became ready we ask by HTTP; after one, if none ever did. */
const SOCKETS_TO_TRY = 2;
/** How long we ask by HTTP before we try a socket again. */
const POLLING_TIME = 5 * 60_000;
/** Seconds that the server may hold a request. */
const WAIT = 25;

export interface ConnectionOptions {
  socketUrl: string;
  token: string;
  /** Asks for the events after `after`, waiting up to `wait` seconds for one. */
  poll: (after: number, wait: number, signal: AbortSignal) => Promise<EventPage>;
  /** Each stored event once, in order; typing as it comes. */
  onEvent: (event: ChatEvent) => void;
  /** Whether events reach us at the moment. */
  onLink: (up: boolean) => void;
  /** Everything that was said before has been delivered. */
  onCaughtUp: () => void;
  /** The token is worth nothing (any more). The connection has ended itself. */
  onExpired: () => void;
  runSocket?: (options: SocketOptions) => Promise<boolean>;
  backoff?: Backoff;
}

/**
 * The customer's live connection: by socket, or by long requests where sockets do not get through.
 * It holds the id of the last event, so a lost link costs nothing.
 */
export class Connection {
  private readonly stopping = new AbortController();
  private readonly backoff: Backoff;
  private last = 0;
  private goal: number | null = null;
  private caughtUp = false;
  private up = false;
  private send: ((frame: Frame) => void) | null = null;

  constructor(private readonly options: ConnectionOptions) {
    this.backoff = options.backoff ?? new Backoff();
  }

  /** Keeps the connection until `stop`. Never throws. */
  async run(): Promise<void> {
    let failures = 0;
    let worked = false;
    while (!this.stopped) {
      const ready = await this.bySocket();
      worked ||= ready;
      failures = ready ? 0 : failures + 1;
      if (this.stopped) return;
      this.setLink(false);
      if (failures >= (worked ? SOCKETS_TO_TRY : 1)) await this.byRequests();
      else await this.rest();
    }
  }

  stop(): void {
    this.stopping.abort();
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private rest(): Promise<void> {
    return pause(this.backoff.next(), this.stopping.signal);
  }

  private bySocket(): Promise<boolean> {
    return (this.options.runSocket ?? runSocket)({
      url: this.options.socketUrl,
      onOpen: (send) => {
        this.send = send;
        send({ type: "hello", token: this.options.token, after: this.last });
      },
      onFrame: (frame) => this.take(frame),
      signal: this.stopping.signal,
    });
  }

  private take(frame: Frame): void {
    if (frame.type === "event") {
      const event = frame["event"] as ChatEvent;
      this.deliver(event);
      if (event.kind === "message" && event.author === "agent" && this.caughtUp) this.confirm();
    }
    if (frame.type === "ready") {
      this.reached(Number(frame["last"] ?? 0));
      this.confirm();
    }
    if (frame.type === "error" && frame["code"] === "token_invalid") this.expire();
  }

  /** Tells that everything has arrived up to here: who is gone gets an e-mail instead. */
  private confirm(): void {
    if (this.last > 0) this.send?.({ type: "got", seq: this.last });
  }

  private async byRequests(): Promise<void> {
    const end = Date.now() + POLLING_TIME;
    while (!this.stopped && Date.now() < end) {
      try {
        // The first request returns at once: it tells that the link is up.
        const wait = this.up ? WAIT : 0;
        const page = await this.options.poll(this.last, wait, this.stopping.signal);
        for (const event of page.events) this.deliver(event);
        this.reached(page.last);
      } catch (error) {
        if (this.stopped) return;
        if (isStatus(error, 401)) return this.expire();
        this.setLink(false);
        await this.rest();
        // The network was away: when it is back, sockets may get through again.
        if (isStatus(error, 0)) return;
      }
    }
  }

  private setLink(up: boolean): void {
    this.up = up;
    this.options.onLink(up);
  }

  private deliver(event: ChatEvent): void {
    if (this.stopped) return;
    if (isStored(event)) {
      if (event.id <= this.last) return;
      this.last = event.id;
    }
    this.options.onEvent(event);
    this.checkCaughtUp();
  }

  private reached(goal: number): void {
    if (this.stopped) return;
    this.backoff.reset();
    this.setLink(true);
    this.goal ??= goal;
    this.checkCaughtUp();
  }

  private checkCaughtUp(): void {
    if (this.caughtUp || this.goal === null || this.last < this.goal) return;
    this.caughtUp = true;
    this.options.onCaughtUp();
  }

  private expire(): void {
    this.stop();
    this.options.onExpired();
  }
}

/** The others are told as they happen, and have no number of their own. */
function isStored(event: ChatEvent): boolean {
  return event.kind !== "typing" && event.kind !== "changed" && event.kind !== "read";
}

function isStatus(error: unknown, status: number): boolean {
  return error instanceof RequestFailed && error.status === status;
}
