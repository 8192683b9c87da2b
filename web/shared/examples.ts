import type { MessageEvent } from "./types";

/** A message of the bot for tests, or what `values` makes of it. */
export function aMessage(id: number, values: Partial<MessageEvent> = {}): MessageEvent {
  return {
    kind: "message",
    id,
    at: id,
    message_id: id,
    author: "bot",
    author_name: null,
    text: "hi",
    locale: "en",
    dir: "ltr",
    client_id: null,
    buttons: [],
    card: null,
    ...values,
  };
}
