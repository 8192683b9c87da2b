import { render } from "preact";
import { Backoff } from "../shared/backoff";
import { pause } from "../shared/pause";
import { createStore } from "../shared/store";
import type { ChatConfig } from "../shared/types";
import { ChatApi } from "./api";
import { App } from "./app";
import { Chat } from "./chat";
import { type Language, languageOf } from "./language";
import { Listeners } from "./listeners";
import { Memory } from "./memory";
import type { EarlyCall, ParleyRuntime, ParleySettings, Seat } from "./settings";
import { styleSheets } from "./styles";
import { dress } from "./theme";

/** Puts the chat into its seat, and does what the page has asked for until then. */
export async function start(seat: Seat, early: EarlyCall[]): Promise<void> {
  const settings = window.parleySettings ?? {};
  const api = new ChatApi(seat.base, seat.site);
  const memory = new Memory();
  const listeners = new Listeners();
  const config = await firstConfig(api, wantedLocale(settings, memory));
  const language = createStore(languageOf(config), (_: Language, next: ChatConfig) =>
    languageOf(next),
  );
  const agreed = !config.site?.consent || settings.consent === true || memory.consent;
  const locale = () => language.get().config.locale;
  const chat = new Chat(api, memory, locale, listeners.tell, agreed);

  const setLocale = async (locale: string) => {
    const next = await api.config(locale);
    language.send(next);
    if (memory.token) memory.locale = next.locale;
    await chat.speak(next.locale);
  };
  const runtime: ParleyRuntime = {
    open: (draft) => {
      if (draft) chat.draft(draft);
      chat.open();
    },
    close: () => chat.close(),
    setUser: (user) => void chat.setUser(user),
    setLocale: (locale) => void setLocale(locale),
    setPage: (url) => chat.setPage(url),
    reset: () => chat.reset(),
    on: listeners.on,
  };
  window.parley = runtime;
  dress(seat, config);
  seat.host.shadowRoot!.adoptedStyleSheets.push(...styleSheets());
  seat.press = () => (chat.store.get().open ? chat.close() : chat.open());
  render(<App {...{ seat, chat, language, setLocale }} />, seat.window);
  if (settings.user) void chat.setUser(settings.user);
  for (const [name, args] of early) (runtime[name] as (...args: unknown[]) => void)(...args);
  chat.resume();
  if (memory.open ?? settings.openOnLoad) chat.open();
}

function wantedLocale(settings: ParleySettings, memory: Memory): string {
  const page = document.documentElement.lang;
  return settings.locale ?? memory.locale ?? (page || navigator.language);
}

/** Without it there is nothing to show, so there is no button before it. */
async function firstConfig(api: ChatApi, locale: string): Promise<ChatConfig> {
  const backoff = new Backoff(2000, 120_000);
  for (;;) {
    try {
      return await api.config(locale);
    } catch {
      await pause(backoff.next(), new AbortController().signal);
    }
  }
}
