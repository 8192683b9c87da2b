import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { type Store, useStore } from "../shared/store";
import type { ChatConfig } from "../shared/types";
import { BaseContext } from "./base";
import type { Chat } from "./chat";
import { dressLauncher } from "./launcher";
import { type Language, LanguageContext } from "./language";
import { Panel } from "./parts/panel";
import type { Seat } from "./settings";
import { type ChatState, unread } from "./state";
import { countInTitle } from "./title";

export interface AppProps {
  seat: Seat;
  chat: Chat;
  language: Store<Language, ChatConfig>;
  setLocale: (locale: string) => Promise<void>;
}

export function App({ seat, chat, language, setLocale }: AppProps) {
  const state = useStore(chat.store);
  const current = useStore(language);
  useFocusBack(seat.button, state.open);
  useEffect(() => {
    const look = () => chat.markSeen();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [chat]);
  const news = useNews(seat, state, current);
  return (
    <BaseContext.Provider value={seat.base}>
      <LanguageContext.Provider value={current}>
        {state.open && <Panel {...{ chat, state, setLocale }} />}
        <span class="hidden" role="status">
          {news}
        </span>
      </LanguageContext.Provider>
    </BaseContext.Provider>
  );
}

/** Who closes the window goes on where they opened it. */
function useFocusBack(button: HTMLButtonElement, open: boolean): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.focus();
    wasOpen.current = open;
  }, [open]);
}

/** Says on the button, and in the page's title, how much is new; returns it in words. */
function useNews(seat: Seat, state: ChatState, { config, words }: Language): string {
  const { open } = state;
  const count = unread(state);
  const news = count > 0 ? words.text("widget_unread", { count }) : "";
  const name = words.text(open ? "widget_close" : "widget_open");
  useLayoutEffect(() => {
    seat.frame.lang = config.locale;
    seat.frame.dir = config.dir;
    seat.frame.classList.toggle("is-open", open);
    dressLauncher(seat.button, open, open || !news ? name : `${name}, ${news}`, open ? 0 : count);
    countInTitle(count);
  });
  return open ? "" : news;
}
