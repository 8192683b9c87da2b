/** What we need of localStorage. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

class MemoryShelf implements Shelf {
  private readonly items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

/** The browser's storage, or one for the life of the page where the browser allows none. */
export function shelf(kind: "localStorage" | "sessionStorage"): Shelf {
  try {
    const storage = window[kind];
    storage.getItem("");
    return storage;
  } catch {
    return new MemoryShelf();
  }
}
