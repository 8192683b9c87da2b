import { request, RequestFailed, type RequestOptions } from "../shared/http";
import { socketAddress } from "../shared/socket";
import type { Accepted } from "../shared/types";
import type { DeskWording, Details, Inbox, Invitation, Me, People, View, Welcome } from "./types";

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

  async signIn(email: string, password: string): Promise<Me> {
    const { me } = await this.send<{ me: Me }>("sign-in", { email, password });
    return this.keep(me);
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

  inbox(view: View): Promise<Inbox> {
    return this.get(`inbox?view=${view}`);
  }

  conversation(id: string): Promise<Details> {
    return this.get(`conversations/${id}`);
  }

  take(id: string): Promise<void> {
    return this.post(`conversations/${id}/take`);
  }

  resolve(id: string): Promise<void> {
    return this.post(`conversations/${id}/resolve`);
  }

  giveBack(id: string): Promise<void> {
    return this.post(`conversations/${id}/return`);
  }

  typing(id: string, on: boolean): Promise<void> {
    return this.post(`conversations/${id}/typing`, { on });
  }

  write(id: string, clientId: string, text: string, note: boolean): Promise<Accepted> {
    return this.post(`conversations/${id}/messages`, { client_id: clientId, text, note });
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

  private post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.watched(this.send<T>(path, body));
  }

  private send<T>(path: string, body: unknown): Promise<T> {
    const headers = { "X-Parley-CSRF": this.csrf };
    return request<T>(BASE + path, { method: "POST", body, headers });
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
