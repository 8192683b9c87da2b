import { shelf } from "../shared/storage";

const TOKEN = "parley.token";
const LOCALE = "parley.locale";
const SEEN = "parley.seen";
const OPEN = "parley.open";
const DRAFT = "parley.draft";
const USER = "parley.user";
const CONSENT = "parley.consent";
const MUTED = "parley.muted";

/**
 * What the browser keeps: nothing before the panel is opened for the first time. All tabs share it,
 * but for what each of them does: whether the panel is open, and what is being written.
 */
export class Memory {
  readonly shared = shelf("localStorage");
  private readonly tab = shelf("sessionStorage");

  get token(): string | null {
    return this.shared.getItem(TOKEN);
  }
  set token(token: string | null) {
    if (token) this.shared.setItem(TOKEN, token);
    else this.shared.removeItem(TOKEN);
  }

  get locale(): string | null {
    return this.shared.getItem(LOCALE);
  }
  set locale(locale: string) {
    this.shared.setItem(LOCALE, locale);
  }

  /** Whose conversation it is, where the site said so. */
  get user(): string | null {
    return this.shared.getItem(USER);
  }
  set user(user: string | null) {
    if (user) this.shared.setItem(USER, user);
    else this.shared.removeItem(USER);
  }

  /** Whether the customer has agreed to what the site asks consent for. */
  get consent(): boolean {
    return this.shared.getItem(CONSENT) !== null;
  }
  keepConsent(): void {
    this.shared.setItem(CONSENT, new Date().toISOString());
  }

  get muted(): boolean {
    return this.shared.getItem(MUTED) !== null;
  }
  set muted(muted: boolean) {
    if (muted) this.shared.setItem(MUTED, "1");
    else this.shared.removeItem(MUTED);
  }

  /** Id of the last event that was on the screen. */
  get seen(): number {
    return Number(this.shared.getItem(SEEN) ?? 0);
  }
  set seen(id: number) {
    this.shared.setItem(SEEN, String(id));
  }

  /** Null when this tab never had the panel open. */
  get open(): boolean | null {
    const value = this.tab.getItem(OPEN);
    return value === null ? null : value === "1";
  }
  set open(open: boolean) {
    this.tab.setItem(OPEN, open ? "1" : "0");
  }

  get draft(): string {
    return this.tab.getItem(DRAFT) ?? "";
  }
  set draft(text: string) {
    if (text) this.tab.setItem(DRAFT, text);
    else this.tab.removeItem(DRAFT);
  }

  /** Tells when another tab begins or ends the conversation. */
  onToken(listener: (token: string | null) => void): void {
    // Not the event's value: a token that the storage did not take is only in this page's memory.
    window.addEventListener("storage", (event) => event.key === TOKEN && listener(this.token));
  }

  /** Tells when another tab changes what is on its way. */
  onOutbox(key: string, listener: () => void): void {
    window.addEventListener("storage", ({ key: changed }) => changed?.startsWith(key) && listener());
  }
}
