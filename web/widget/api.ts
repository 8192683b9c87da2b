import { request, type RequestOptions } from "../shared/http";
import type { Pending } from "../shared/outbox";
import { socketAddress } from "../shared/socket";
import type { Accepted, ChatConfig, EventPage } from "../shared/types";
import type { Identity } from "./settings";

export interface NewConversation {
  conversation_id: string;
  token: string;
}

/** What a conversation begins with. */
export interface Beginning {
  locale: string;
  page: string;
  /** Whom the site knows the customer to be. */
  identity: Identity | undefined;
}

/** The customer's side of the API. */
export class ChatApi {
  private readonly address: string;

  /** `base` is the folder that widget.js was loaded from, `site` the name in its tag. */
  constructor(
    base: string,
    private readonly site: string,
  ) {
    this.address = new URL("api/v1/chat/", base).href;
  }

  get socketUrl(): string {
    return socketAddress(`${this.address}socket`);
  }

  config(locale: string): Promise<ChatConfig> {
    return request(`${this.address}config?${new URLSearchParams({ locale })}`);
  }

  /** `before` is the token of an earlier conversation of the same customer. */
  begin(beginning: Beginning, before?: string): Promise<NewConversation> {
    const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const site = this.site || undefined;
    return this.post("conversations", { ...beginning, site, time_zone }, before);
  }

  /** Makes the conversation that of a customer whom the site knows: its token may be another one. */
  identify(token: string, identity: Identity): Promise<NewConversation> {
    return this.post("identify", identity, token);
  }

  events(token: string, after: number, wait: number, signal: AbortSignal): Promise<EventPage> {
    return this.call(token, `events?after=${after}&wait=${wait}`, { signal });
  }

  write(token: string, { client_id, text, files }: Pending): Promise<Accepted> {
    return this.post("messages", { client_id, text, files: files?.map((each) => each.id) }, token);
  }

  /** The customer has looked at everything up to the event `seq`. */
  read(token: string, seq: number): Promise<void> {
    return this.post("read", { seq }, token);
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

  /** What the site's articles answer; nobody needs a conversation for it. */
  look<T>(path: "articles" | "suggestions", wish: Record<string, string>): Promise<T> {
    const site = this.site && { site: this.site };
    return request(`${this.address}${path}?${new URLSearchParams({ ...wish, ...site })}`);
  }

  /** Any request about the token's conversation; `path` stands below the API's address. */
  call<T>(token: string | undefined, path: string, options: RequestOptions): Promise<T> {
    const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
    return request(this.address + path, { ...options, headers });
  }

  private post<T>(path: string, body: unknown, token?: string): Promise<T> {
    return this.call(token, path, { method: "POST", body });
  }
}
