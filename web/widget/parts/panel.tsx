import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Chat } from "../chat";
import { useWords } from "../language";
import { ServiceContext, useScript } from "../later";
import { choices, type ChatState, isNew, needsService, withPeople } from "../state";
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
  const panel = useRef<HTMLElement>(null);
  const restFocus = () => focusPlace(panel.current)?.focus();
  useEffect(restFocus, [state.agreed]);
  useEffect(() => fitKeyboard(panel.current!), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    chat.close();
  };
  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      aria-label={words.text("widget_title")}
      tabIndex={-1}
      data-testid="panel"
      onKeyDown={leave}
    >
      <Header {...{ chat, state, setLocale }} />
      {state.agreed ? (
        <Conversation {...{ chat, state, restFocus }} />
      ) : (
        <Asking chat={chat} />
      )}
    </section>
  );
}

interface ConversationProps {
  chat: Chat;
  state: ChatState;
  restFocus: () => void;
}

function Conversation({ chat, state, restFocus }: ConversationProps) {
  const people = useScript("service", needsService(state));
  const service = useMemo(() => people && { parts: people, chat }, [people]);
  const before = useScript("before", isNew(state));
  const choose = (title: string) => {
    chat.write(title);
    restFocus();
  };
  return (
    <ServiceContext.Provider value={service}>
      <Banner state={state} />
      {service && <service.parts.Queue chat={chat} status={state.status} />}
      <Transcript
        state={state}
        onRetry={(id) => chat.retry(id)}
        onDiscard={(id) => chat.discard(id)}
        onVote={(message, helpful) => chat.vote(message, helpful)}
      />
      {service && <service.parts.Rating chat={chat} status={state.status} />}
      {before && isNew(state) && <before.Welcome chat={chat} onChoose={choose} />}
      <Choices titles={choices(state)} onChoose={choose} />
      <Composer chat={chat} state={state} withPeople={withPeople(state.status)} />
    </ServiceContext.Provider>
  );
}

/** Nothing begins, and nothing is kept, before the customer has agreed to it. */
function Asking({ chat }: { chat: Chat }) {
  const before = useScript("before", true);
  return before && <before.Consent chat={chat} />;
}

/** Where the focus belongs: to the text field, but not where that would open a keyboard. */
function focusPlace(panel: HTMLElement | null): HTMLElement | null | undefined {
  const touch = matchMedia("(pointer: coarse)").matches;
  return panel?.querySelector<HTMLElement>(touch ? ".log" : ".field :is(textarea, input)") ?? panel;
}

/** On a phone the panel ends where the keyboard begins. */
function fitKeyboard(panel: HTMLElement): (() => void) | undefined {
  const viewport = window.visualViewport;
  if (!viewport) return undefined;
  const over = new AbortController();
  const fit = () => {
    panel.style.setProperty("--screen", `${viewport.height}px`);
    panel.style.setProperty("--scrolled", `${viewport.offsetTop}px`);
  };
  fit();
  for (const name of ["resize", "scroll"])
    viewport.addEventListener(name, fit, { signal: over.signal });
  return () => over.abort();
}
