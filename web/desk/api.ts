import { request, RequestFailed, type RequestOptions } from "../shared/http";
import type { Pending } from "../shared/outbox";
import { socketAddress } from "../shared/socket";
import type { Accepted, SentFile } from "../shared/types";
import type { Place } from "./place";
import type {
  CannedReply,
  Colleague,
  DeskWording,
  Details,
  Inbox,
  Invitation,
  Me,
  Named,
  Numbers,
  People,
  Presence,
  Priority,
  SuggestedArticle,
  Suggestions,
  Summary,
  WaysIn,
  Welcome,
} from "./types";

const BASE = "/desk/api/";

/** The staff's side of the API; the session is in a cookie that scripts cannot read. */
export class DeskApi {
  /** Proves that a write comes from this page. */
  csrf = "";
  /** Called when the session has ended. */
  onSignedOut: () => void = () => {};

  readonly socketUrl = socketAddress(`${BASE}socket`);

  wording(locale: string): Promise<DeskWording> {
    return request(`${BASE}wording?locale=${encodeURIComponent(locale)}`);
  }

  async me(): Promise<Me> {
    return this.keep(await this.get<Me>("me"));
  }

  /** `code` is empty until the account asks for one. */
  async signIn(email: string, password: string, code: string): Promise<Me> {
    const { me } = await this.send<{ me: Me }>("sign-in", { email, password, code });
    return this.keep(me);
  }

  waysIn(): Promise<WaysIn> {
    return request(`${BASE}ways-in`);
  }

  forgotPassword(email: string, locale: string): Promise<void> {
    return this.send("reset", { email, locale });
  }

  /** For whom a link to a new password was made. */
  resetOf(token: string): Promise<{ email: string; name: string }> {
    return this.send("reset/check", { token });
  }

  choosePassword(token: string, password: string): Promise<void> {
    return this.send("reset/use", { token, password });
  }

  signOut(): Promise<void> {
    return this.post("sign-out");
  }

  /** For whom a one-time link was made; the token stays out of addresses, which servers log. */
  welcome(token: string): Promise<Welcome> {
    return this.send("setup/check", { token });
  }

  async setUp(values: {
    token: string;
    name: string;
    email: string;
    password: string;
  }): Promise<Me> {
    const { me } = await this.send<{ me: Me }>("setup", values);
    return this.keep(me);
  }

  /** A page of a view; `before` is the `next` of the page before it. */
  inbox({ view, team, q }: Place, before: string | null = null): Promise<Inbox> {
    // What is searched for may be anywhere.
    const query = new URLSearchParams(q ? { q } : { view });
    if (team !== null && !q) query.set("team", String(team));
    if (before) query.set("before", before);
    return this.get(`inbox?${query}`);
  }

  conversation(id: string): Promise<Details> {
    return this.get(`conversations/${id}`);
  }

  /** Something that is done with a conversation, such as "take"; `late` while the page closes. */
  act(id: string, what: string, body: unknown = {}, late = false): Promise<void> {
    return this.post(`conversations/${id}/${what}`, body, late);
  }

  /** Takes whoever should be answered next; null when nobody waits for me. */
  async takeNext(): Promise<string | null> {
    return (await this.post<{ conversation: string } | undefined>("next"))?.conversation ?? null;
  }

  typing(id: string, on: boolean): Promise<void> {
    return this.act(id, "typing", { on });
  }

  write(id: string, message: Pending): Promise<Accepted> {
    const { client_id, text, note = false, files = [], mentions = [] } = message;
    const body = { client_id, text, note, files: files.map((file) => file.id), mentions };
    return this.post(`conversations/${id}/messages`, body);
  }

  withdraw(id: string, seq: number): Promise<void> {
    return this.post(`conversations/${id}/messages/${seq}/withdraw`);
  }

  upload(id: string, file: File): Promise<Omit<SentFile, "url">> {
    const form = new FormData();
    form.set("file", file, file.name);
    return this.post(`conversations/${id}/files`, form);
  }

  setTags(id: string, tags: string[]): Promise<void> {
    return this.call("PUT", `conversations/${id}/tags`, { tags });
  }

  setPriority(id: string, priority: Priority): Promise<void> {
    return this.call("PUT", `conversations/${id}/priority`, { priority });
  }

  mark(id: string, what: "spam" | "block", on: boolean): Promise<void> {
    return this.call("PUT", `conversations/${id}/${what}`, { on });
  }

  /** Every tag that some conversation has. */
  async knownTags(): Promise<string[]> {
    return (await this.get<{ tags: string[] }>("tags")).tags;
  }

  /** What came with the last handoff, in a few lines of the reader's language. */
  summary(id: string, locale: string): Promise<Summary> {
    return this.get(`conversations/${id}/package/summary?${new URLSearchParams({ locale })}`);
  }

  suggestions(id: string): Promise<Suggestions> {
    return this.get(`conversations/${id}/suggestions`);
  }

  async articles(q: string, locale: string): Promise<SuggestedArticle[]> {
    const query = new URLSearchParams({ q, locale });
    return (await this.get<{ articles: SuggestedArticle[] }>(`find-articles?${query}`)).articles;
  }

  async canned(locale: string): Promise<CannedReply[]> {
    const query = new URLSearchParams({ locale });
    return (await this.get<{ replies: CannedReply[] }>(`canned?${query}`)).replies;
  }

  async teams(): Promise<Named[]> {
    return (await this.get<{ teams: Named[] }>("teams")).teams;
  }

  async colleagues(): Promise<Colleague[]> {
    return (await this.get<{ colleagues: Colleague[] }>("colleagues")).colleagues;
  }

  async presence(): Promise<Presence> {
    return (await this.get<{ presence: Presence }>("me/profile")).presence;
  }

  setPresence(presence: Presence): Promise<void> {
    return this.post("me/presence", { presence });
  }

  /** Somebody sits at this desk. */
  beat(): Promise<void> {
    return this.post("me/beat");
  }

  /** `since`: from when "today" counts, in seconds. */
  numbers(since: number): Promise<Numbers> {
    return this.get(`numbers?since=${since}`);
  }

  /** The bot's answer was wrong: its question goes to those who write articles. */
  markWrong(id: string, seq: number): Promise<void> {
    return this.post(`conversations/${id}/messages/${seq}/wrong`);
  }

  people(): Promise<People> {
    return this.get("people");
  }

  invite(invitation: Invitation): Promise<{ link: string }> {
    return this.post("people", invitation);
  }

  /** Any other request of the signed-in desk; `path` stands below the API's address. */
  call<T>(method: RequestOptions["method"], path: string, body?: unknown): Promise<T> {
    const headers = { "X-Parley-CSRF": this.csrf };
    return this.watched(request<T>(BASE + path, { ...(method && { method }), body, headers }));
  }

  private keep(me: Me): Me {
    this.csrf = me.csrf;
    return me;
  }

  private get<T>(path: string): Promise<T> {
    return this.watched(request<T>(BASE + path));
  }

  private post<T>(path: string, body: unknown = {}, keepalive = false): Promise<T> {
    return this.watched(this.send<T>(path, body, keepalive));
  }

  private send<T>(path: string, body: unknown, keepalive = false): Promise<T> {
    const headers = { "X-Parley-CSRF": this.csrf };
    return request<T>(BASE + path, { method: "POST", body, headers, keepalive });
  }

  private async watched<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof RequestFailed && error.status === 401) this.onSignedOut();
      throw error;
    }
  }
}
