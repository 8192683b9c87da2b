import { useEffect, useRef } from "preact/hooks";
import { type Store, useStore } from "../shared/store";
import type { ChatConfig } from "../shared/types";
import { BaseContext } from "./base";
import type { Chat } from "./chat";
import { type Language, LanguageContext } from "./language";
import { Launcher } from "./parts/launcher";
import { Panel } from "./parts/panel";
import { unread } from "./state";

export interface AppProps {
  base: string;
  chat: Chat;
  language: Store<Language, ChatConfig>;
  setLocale: (locale: string) => Promise<void>;
  position: "start" | "end";
}

export function App({ base, chat, language, setLocale, position }: AppProps) {
  const state = useStore(chat.store);
  const current = useStore(language);
  const launcher = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !state.open) launcher.current?.focus();
    wasOpen.current = state.open;
  }, [state.open]);
  useEffect(() => {
    const look = () => chat.markSeen();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [chat]);
  const { locale, dir } = current.config;
  const toggle = () => (state.open ? chat.close() : chat.open());
  return (
    <BaseContext.Provider value={base}>
      <LanguageContext.Provider value={current}>
        <div class={`root at-${position} ${state.open ? "is-open" : ""}`} lang={locale} dir={dir}>
          {state.open && <Panel {...{ chat, state, setLocale }} />}
          <Launcher button={launcher} open={state.open} unread={unread(state)} onToggle={toggle} />
        </div>
      </LanguageContext.Provider>
    </BaseContext.Provider>
  );
}
