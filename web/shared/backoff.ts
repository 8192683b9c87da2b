/** Waiting times that double up to a limit, half of each at random so that clients spread out. */
export class Backoff {
  private attempt = 0;

  constructor(
    private readonly first = 500,
    private readonly limit = 30_000,
    private readonly random: () => number = Math.random,
  ) {}

  /** Milliseconds to wait before the next attempt. */
  next(): number {
    const whole = Math.min(this.limit, this.first * 2 ** this.attempt++);
    return whole / 2 + (this.random() * whole) / 2;
  }

  reset(): void {
    this.attempt = 0;
  }
}
