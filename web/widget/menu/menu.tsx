import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Chat } from "../chat";
import { useLanguage, useWords } from "../language";
import { saveAs } from "../service/save";
import type { ChatState } from "../state";
import { useStyles } from "../styled";
import text from "./menu.css?inline";

interface MenuProps {
  chat: Chat;
  state: ChatState;
  onLeave: () => void;
  setLocale: (locale: string) => Promise<void>;
}

/** What cannot be undone is asked about first. */
type Question = "restart" | "end";

/** Language, sound, what was said to keep, and the end. */
export function Menu({ chat, state, onLeave, setLocale }: MenuProps) {
  const menu = useStyles<HTMLDivElement>(text);
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>("select, button")?.focus(), [question]);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onLeave();
  };
  const left = useLeaving(menu, onLeave);
  const sure = () => {
    onLeave();
    void (question === "end" ? chat.end() : chat.restart());
  };
  return (
    <div ref={menu} class="menu" onKeyDown={leave} onFocusOut={left} data-testid="menu">
      {question ? (
        <Sure question={question} onYes={sure} onNo={() => setQuestion(null)} />
      ) : (
        <>
          <LanguageChoice onLeave={onLeave} setLocale={setLocale} />
          <Choices {...{ chat, state, onLeave }} onAsk={setQuestion} />
        </>
      )}
    </div>
  );
}

/** Whoever goes on elsewhere with the keyboard leaves the menu; it would lie over what they do. */
function useLeaving(menu: { current: HTMLElement | null }, onLeave: () => void) {
  const entered = useRef(false);
  useEffect(() => void (entered.current = true), []);
  return ({ relatedTarget }: FocusEvent) => {
    if (!entered.current || !(relatedTarget instanceof Node)) return;
    const opener = menu.current?.parentElement?.querySelector("[aria-expanded]");
    if (!menu.current?.contains(relatedTarget) && relatedTarget !== opener) onLeave();
  };
}

interface LanguageChoiceProps {
  onLeave: () => void;
  setLocale: (locale: string) => Promise<void>;
}

function LanguageChoice({ onLeave, setLocale }: LanguageChoiceProps) {
  const { config, words } = useLanguage();
  const choose = (event: Event) => {
    void setLocale((event.target as HTMLSelectElement).value).then(onLeave, onLeave);
  };
  return (
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
  );
}

interface ChoicesProps {
  chat: Chat;
  state: ChatState;
  onLeave: () => void;
  onAsk: (question: Question) => void;
}

function Choices({ chat, state, onLeave, onAsk }: ChoicesProps) {
  const words = useWords();
  const [muted, setMuted] = useState(chat.memory.muted);
  const over = state.status.status === "resolved";
  const mute = () => {
    chat.memory.muted = !muted;
    setMuted(!muted);
  };
  const keep = () => {
    onLeave();
    void chat.keep((content) => saveAs(content, `${words.text("widget_title")}.txt`));
  };
  return (
    <div class="menu-choices">
      <button type="button" class="menu-choice" aria-pressed={!muted} onClick={mute}>
        <Icon path={muted ? icons.mute : icons.bell} />
        {words.text("widget_sound")}
      </button>
      <Choice icon={icons.save} name="widget_transcript" onClick={keep} />
      {!over && <Choice icon={icons.leave} name="widget_end" onClick={() => onAsk("end")} />}
      <Choice icon={icons.history} name="widget_reset" onClick={() => onAsk("restart")} />
    </div>
  );
}

function Choice({ icon, name, onClick }: { icon: string; name: string; onClick: () => void }) {
  const words = useWords();
  return (
    <button type="button" class="menu-choice" onClick={onClick}>
      <Icon path={icon} />
      {words.text(name)}
    </button>
  );
}

interface SureProps {
  question: Question;
  onYes: () => void;
  onNo: () => void;
}

function Sure({ question, onYes, onNo }: SureProps) {
  const words = useWords();
  const key = question === "end" ? "widget_end" : "widget_reset";
  return (
    <>
      <p class="question" id="question">
        {words.text(`${key}_question`)}
      </p>
      <div class="answers" role="group" aria-labelledby="question">
        <button type="button" class="menu-button" onClick={onNo}>
          {words.text("widget_cancel")}
        </button>
        <button type="button" class="menu-button is-main" onClick={onYes}>
          {words.text(`${key}_confirm`)}
        </button>
      </div>
    </>
  );
}
