import { useEffect, useRef } from "preact/hooks";
import type { Chat } from "../chat";
import { useWords } from "../language";
import { ServiceContext, useLater } from "../later";
import { choices, type ChatState, needsService, withPeople } from "../state";
import { Banner } from "./banner";
import { Choices } from "./choices";
import { Composer } from "./composer";
import { Header } from "./header";
import { Transcript } from "./transcript";

interface PanelProps {
  chat: Chat;
  state: ChatState;
  setLocale: (locale: string) => Promise<void>;
}

/** The window of the chat. It is no modal dialog: the page stays usable beside it. */
export function Panel({ chat, state, setLocale }: PanelProps) {
  const words = useWords();
  const service = useLater(chat, needsService(state));
  const panel = useRef<HTMLElement>(null);
  const restFocus = () => focusPlace(panel.current)?.focus();
  useEffect(restFocus, []);
  useEffect(() => fitKeyboard(panel.current!), []);
  const choose = (title: string) => {
    chat.write(title);
    restFocus();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    chat.close();
  };
  return (
    <ServiceContext.Provider value={service}>
      <section
        ref={panel}
        class="panel"
        role="dialog"
        aria-label={words.text("widget_title")}
        data-testid="panel"
        onKeyDown={leave}
      >
        <Header
          state={state}
          onClose={() => chat.close()}
          onReset={() => chat.reset()}
          setLocale={setLocale}
        />
        <Banner state={state} />
        {service && <service.parts.Queue chat={chat} status={state.status} />}
        <Transcript
          state={state}
          onRetry={(id) => chat.retry(id)}
          onDiscard={(id) => chat.discard(id)}
          onVote={(message, helpful) => chat.vote(message, helpful)}
        />
        {service && <service.parts.Rating chat={chat} status={state.status} />}
        <Choices titles={choices(state)} onChoose={choose} />
        <Composer chat={chat} text={state.draft} withPeople={withPeople(state.status)} />
      </section>
    </ServiceContext.Provider>
  );
}

/** Where the focus belongs: to the text field, but not where that would open a keyboard. */
function focusPlace(panel: HTMLElement | null): HTMLElement | null | undefined {
  const touch = matchMedia("(pointer: coarse)").matches;
  return panel?.querySelector<HTMLElement>(touch ? ".log" : "textarea");
}

/** On a phone the panel ends where the keyboard begins. */
function fitKeyboard(panel: HTMLElement): (() => void) | undefined {
  const viewport = window.visualViewport;
  if (!viewport) return undefined;
  const fit = () => panel.style.setProperty("--screen", `${viewport.height}px`);
  fit();
  viewport.addEventListener("resize", fit);
  return () => viewport.removeEventListener("resize", fit);
}
