/** Tells that somebody writes (true) or stopped (false). */
export type TypingSignal = (on: boolean) => void;

const REPEAT = 4_000;
const IDLE = 6_000;

/** Turns key strokes into few signals: one at the start, one every four seconds, one at the end. */
export class TypingNotice {
  private lastSent = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly signal: TypingSignal) {}

  keyPressed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.stopped(), IDLE);
    if (Date.now() - this.lastSent < REPEAT) return;
    this.lastSent = Date.now();
    this.signal(true);
  }

  stopped(): void {
    clearTimeout(this.timer);
    if (this.lastSent === 0) return;
    this.lastSent = 0;
    this.signal(false);
  }
}
