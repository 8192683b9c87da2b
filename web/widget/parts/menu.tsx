import { useEffect, useRef, useState } from "preact/hooks";
import { useLanguage, useWords } from "../language";

interface MenuProps {
  onReset: () => void;
  onLeave: () => void;
  setLocale: (locale: string) => Promise<void>;
}

/** Language, and starting anew. */
export function Menu({ onReset, onLeave, setLocale }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => menu.current?.querySelector<HTMLElement>("select, button")?.focus(), [asking]);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onLeave();
    menu.current?.parentElement?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  const reset = () => {
    onLeave();
    onReset();
  };
  return (
    <div ref={menu} class="menu" onKeyDown={leave} data-testid="menu">
      {asking ? (
        <Question onYes={reset} onNo={() => setAsking(false)} />
      ) : (
        <Choice onAsk={() => setAsking(true)} onLeave={onLeave} setLocale={setLocale} />
      )}
    </div>
  );
}

interface ChoiceProps {
  onAsk: () => void;
  onLeave: () => void;
  setLocale: (locale: string) => Promise<void>;
}

function Choice({ onAsk, onLeave, setLocale }: ChoiceProps) {
  const { config, words } = useLanguage();
  const choose = (event: Event) => {
    void setLocale((event.target as HTMLSelectElement).value).then(onLeave, onLeave);
  };
  return (
    <>
      <label class="menu-label">
        {words.text("widget_language")}
        <select class="select" value={config.locale} onChange={choose}>
          {config.locales.map(({ code, name, dir }) => (
            <option key={code} value={code} lang={code} dir={dir}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="menu-button" onClick={onAsk}>
        {words.text("widget_reset")}
      </button>
    </>
  );
}

function Question({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const words = useWords();
  return (
    <>
      <p class="question">{words.text("widget_reset_question")}</p>
      <div class="answers">
        <button type="button" class="menu-button" onClick={onNo}>
          {words.text("widget_cancel")}
        </button>
        <button type="button" class="menu-button is-main" onClick={onYes}>
          {words.text("widget_reset_confirm")}
        </button>
      </div>
    </>
  );
}
