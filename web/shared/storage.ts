/** What we need of localStorage. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** A storage that never throws: what it does not take (it is full) is kept as long as the page. */
export class SafeShelf {
  /** What the storage does not know; null for what it should have forgotten. */
  private readonly kept = new Map<string, string | null>();

  constructor(private readonly storage: Shelf | null) {}

  getItem(key: string): string | null {
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    try {
      return this.storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  setItem(key: string, value: string): void {
    this.change(key, value, (storage) => storage.setItem(key, value));
  }

  removeItem(key: string): void {
    this.change(key, null, (storage) => storage.removeItem(key));
  }

  /** Names of what begins with `prefix`, in no order. */
  keys(prefix: string): string[] {
    const found = new Set(namesOf(this.storage));
    for (const [key, value] of this.kept) {
      if (value === null) found.delete(key);
      else found.add(key);
    }
    return [...found].filter((key) => key.startsWith(prefix));
  }

  private change(key: string, value: string | null, store: (storage: Shelf) => void): void {
    this.kept.set(key, value);
    if (!this.storage) return;
    try {
      store(this.storage);
      this.kept.delete(key);
    } catch {
      // Kept here, then.
    }
  }
}

function namesOf(storage: Shelf | null): string[] {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage!.key(index)!);
  } catch {
    return [];
  }
}

type Kind = "localStorage" | "sessionStorage";

const shelves = new Map<Kind, SafeShelf>();

/** The browser's storage, or one for the life of the page where the browser allows none. */
export function shelf(kind: Kind): SafeShelf {
  // One of each, so that everybody finds what only the page's memory has.
  const shelf = shelves.get(kind) ?? new SafeShelf(browserStorage(kind));
  shelves.set(kind, shelf);
  return shelf;
}

function browserStorage(kind: Kind): Storage | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}
