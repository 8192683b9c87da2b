import { request } from "../shared/http";
import { socketAddress } from "../shared/socket";
import type { Accepted, ChatConfig, EventPage } from "../shared/types";

export interface NewConversation {
  conversation_id: string;
  token: string;
}

/** The customer's side of the API. */
export class ChatApi {
  private readonly address: string;

  /** `base` is the folder that widget.js was loaded from. */
  constructor(base: string) {
    this.address = new URL("api/v1/chat/", base).href;
  }

  get socketUrl(): string {
    return socketAddress(`${this.address}socket`);
  }

  config(locale: string): Promise<ChatConfig> {
    return request(`${this.address}config?locale=${encodeURIComponent(locale)}`);
  }

  begin(locale: string): Promise<NewConversation> {
    return this.post("conversations", { locale, page: location.href });
  }

  events(token: string, after: number, wait: number, signal: AbortSignal): Promise<EventPage> {
    const headers = authorization(token);
    return request(`${this.address}events?after=${after}&wait=${wait}`, { headers, signal });
  }

  write(token: string, clientId: string, text: string): Promise<Accepted> {
    return this.post("messages", { client_id: clientId, text }, token);
  }

  typing(token: string, on: boolean): Promise<void> {
    return this.post("typing", { on }, token);
  }

  vote(token: string, message: number, helpful: boolean): Promise<void> {
    return this.post("votes", { message, helpful }, token);
  }

  locale(token: string, locale: string): Promise<void> {
    return this.post("locale", { locale }, token);
  }

  private post<T>(path: string, body: unknown, token?: string): Promise<T> {
    const headers = token ? authorization(token) : {};
    return request(`${this.address}${path}`, { method: "POST", body, headers });
  }
}

function authorization(token: string): Record<string, string> {
  return { Authorization: `Bearer ${token}` };
}
