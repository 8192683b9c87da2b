/** Who the customer is: made by the site's server, and checked by ours (docs/identity.md). */
export type Identity =
  | { user_id: string; name?: string; email?: string; hash: string }
  | { jwt: string };

/** What a page may say in `window.parleySettings` before widget.js is loaded. */
export interface ParleySettings {
  /** BCP 47. Otherwise what the customer chose, then the page's language, then the browser's. */
  locale?: string;
  /** "end" is right in left-to-right languages. */
  position?: "end" | "start";
  openOnLoad?: boolean;
  /** Whom the site knows the customer to be; as `setUser`. */
  user?: Identity;
  /** Whether the customer has agreed already, where the site asks for consent. */
  consent?: boolean;
}

/** What a page can do with the chat: `window.parley`. */
export interface ParleyRuntime {
  /** Opens the panel, with a text in the composer if one is given. */
  open(draft?: string): void;
  close(): void;
  /** Tells who is signed in; null when they have signed out, which forgets the conversation. */
  setUser(user: Identity | null): void;
  setLocale(locale: string): void;
  /** Tells where the customer is, for pages that change without being loaded. */
  setPage(url: string): void;
  /** Forgets this conversation; the next one starts from nothing. */
  reset(): void;
  /**
   * Calls back at "open", "close", "message" (with the message), "unread" (with the number) and
   * "refused" (with the code of the error, when the server does not believe who the customer is).
   */
  on(name: string, listener: (detail?: unknown) => void): void;
}

/** Names of the runtime's functions: what the loader queues until the chat is there. */
export const RUNTIME = [
  "open",
  "close",
  "setUser",
  "setLocale",
  "setPage",
  "reset",
  "on",
] as const;

/** A call that a page made before the chat was there. */
export type EarlyCall = [(typeof RUNTIME)[number], unknown[]];

/** Where the loader has put the chat's button, and where the chat draws its window. */
export interface Seat {
  /** The folder that widget.js was loaded from. */
  base: string;
  /** The name of the site, as `data-site` says. */
  site: string;
  host: HTMLElement;
  /** Around the window and the button. */
  frame: HTMLElement;
  window: HTMLElement;
  button: HTMLButtonElement;
  /** What the button does. */
  press: () => void;
}

declare global {
  interface Window {
    parleySettings?: ParleySettings;
    parley?: ParleyRuntime;
  }
}
