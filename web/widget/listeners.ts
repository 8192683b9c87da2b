type Listener = (detail?: unknown) => void;

/** What the page wants to be told. A listener that throws does not harm the chat. */
export class Listeners {
  private readonly byName = new Map<string, Listener[]>();

  readonly on = (name: string, listener: Listener): void => {
    this.byName.set(name, [...(this.byName.get(name) ?? []), listener]);
  };

  readonly tell = (name: string, detail?: unknown): void => {
    for (const listener of this.byName.get(name) ?? []) {
      try {
        listener(detail);
      } catch (error) {
        console.error(`parley.on("${name}")`, error);
      }
    }
  };
}
