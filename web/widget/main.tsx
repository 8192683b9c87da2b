import { render } from "preact";
import { Backoff } from "../shared/backoff";
import { brandColours } from "../shared/colour";
import { pause } from "../shared/pause";
import { createStore } from "../shared/store";
import type { ChatConfig } from "../shared/types";
import { ChatApi } from "./api";
import { App } from "./app";
import { Chat } from "./chat";
import { type Language, languageOf } from "./language";
import { Listeners } from "./listeners";
import { Memory } from "./memory";
import type { EarlyCall, ParleyRuntime, ParleySettings } from "./settings";
import { styleSheets } from "./styles";

/** Puts the chat into the page. `base` is the folder of widget.js, `early` what the page asked. */
export async function start(base: string, early: EarlyCall[]): Promise<void> {
  const settings = window.parleySettings ?? {};
  const api = new ChatApi(base);
  const memory = new Memory();
  const listeners = new Listeners();
  const config = await firstConfig(api, wantedLocale(settings, memory));
  const language = createStore(languageOf(config), (_: Language, next: ChatConfig) =>
    languageOf(next),
  );
  const chat = new Chat(api, memory, () => language.get().config.locale, listeners.tell);

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
    setLocale: (locale) => void setLocale(locale),
    reset: () => chat.reset(),
    on: listeners.on,
  };
  window.parley = runtime;
  const position = settings.position ?? "end";
  render(<App {...{ base, chat, language, setLocale, position }} />, mount(config));
  chat.resume();
  for (const [name, args] of early) (runtime[name] as (...args: unknown[]) => void)(...args);
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

/** A root that the page's styles do not reach, and whose styles do not reach the page. */
function mount(config: ChatConfig): ShadowRoot {
  const host = document.createElement("parley-chat");
  for (const [name, value] of Object.entries(brandColours(config.brand.colour))) {
    host.style.setProperty(name, value);
  }
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = styleSheets();
  document.body.append(host);
  return root;
}
