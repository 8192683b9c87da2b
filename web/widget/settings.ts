/** What a page may say in `window.parleySettings` before widget.js is loaded. */
export interface ParleySettings {
  /** BCP 47. Otherwise what the customer chose, then the page's language, then the browser's. */
  locale?: string;
  /** "end" is right in left-to-right languages. */
  position?: "end" | "start";
  openOnLoad?: boolean;
}

/** What a page can do with the chat: `window.parley`. */
export interface ParleyRuntime {
  /** Opens the panel, with a text in the composer if one is given. */
  open(draft?: string): void;
  close(): void;
  setLocale(locale: string): void;
  /** Forgets this conversation; the next one starts from nothing. */
  reset(): void;
  /** Calls back at "open", "close", "message" (with the message) and "unread" (with the number). */
  on(name: string, listener: (detail?: unknown) => void): void;
}

/** Names of the runtime's functions: what the loader queues until the chat is there. */
export const RUNTIME = ["open", "close", "setLocale", "reset", "on"] as const;

/** A call that a page made before the chat was there. */
export type EarlyCall = [(typeof RUNTIME)[number], unknown[]];

declare global {
  interface Window {
    parleySettings?: ParleySettings;
    parley?: ParleyRuntime;
  }
}
