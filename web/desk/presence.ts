import { RequestFailed } from "../shared/http";
import { createStore } from "../shared/store";
import type { DeskApi } from "./api";
import type { Presence } from "./types";

/** Whether this person takes part, and the signs that somebody sits at this desk. */
export class Attendance {
  /** Null until we know. */
  readonly store = createStore<Presence | null, Presence | null>(null, (_, next) => next);
  private clock: Worker | null = null;

  constructor(private readonly api: DeskApi) {}

  async begin(): Promise<void> {
    this.clock = new Worker(new URL("./heartbeat.ts", import.meta.url), { type: "module" });
    this.clock.addEventListener("message", () => this.beat());
    this.beat();
    try {
      this.store.send(await this.api.presence());
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
    }
  }

  end(): void {
    this.clock?.terminate();
  }

  /** Says at once what was chosen, and takes it back if the server does not hear it. */
  async choose(presence: Presence): Promise<void> {
    const before = this.store.get();
    this.store.send(presence);
    try {
      await this.api.setPresence(presence);
      this.beat();
    } catch (error) {
      this.store.send(before);
      if (!(error instanceof RequestFailed)) throw error;
    }
  }

  private beat(): void {
    // A beat that gets lost is followed by another.
    this.api.beat().catch(() => {});
  }
}
