import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { humanise } from "../naming";
import { problemText } from "../problem-text";
import { useEditorApi } from "./api";
import { directionOf } from "./text-fields";
import type { BotText } from "./types";
import { useUnsavedLine } from "./use-unsaved-line";

interface BotTextFormProps {
  text: BotText;
  locale: string;
  onSaved: (text: BotText) => void;
}

/** One thing that the bot says, to be put in other words. */
export function BotTextForm({ text, locale, onSaved }: BotTextFormProps) {
  const words = useWords();
  const api = useEditorApi();
  const [written, setWritten] = useUnsavedLine(`${locale}/${text.key}`, text.text);
  const [says, setSays] = useState<Says>({ text: "", wrong: false });
  const id = `text-${text.key}`;
  const dirty = written !== text.text;
  const [theirs, setTheirs] = useState<string | null>(null);
  const perform = async (action: Promise<BotText>, done: string) => {
    try {
      const next = await action;
      setSays({ text: words.text(done), wrong: false });
      setTheirs(null);
      setWritten(next.text, next.text);
      onSaved(next);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const now = savedByOthers(error);
      const reason = problemText(error, words);
      setSays({ text: reason.replace(/^text: /, ""), wrong: true });
      if (!now) return;
      setTheirs(now.text);
      onSaved(now); // Saving once more is then a decision
    }
  };
  const save = () => perform(api.setText(locale, text, written), "desk_wording_saved");
  const reset = () => perform(api.resetText(locale, text), "desk_wording_standard_again");
  const useTheirs = (line: string) => {
    setWritten(line, text.text);
    setTheirs(null);
    setSays({ text: "", wrong: false });
  };
  return (
    <form
      class="bot-text"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="bot-text-name">
        <label for={id}>{humanise(text.key.replace(/^utter_/, ""))}</label>
        <code>{text.key}</code>
        {text.changed && <span class="chip is-open">{words.text("desk_wording_is_changed")}</span>}
      </p>
      <div class="bot-text-field">
        <textarea
          id={id}
          class="input is-small"
          lang={locale}
          dir={directionOf(locale)}
          rows={Math.min(12, written.split("\n").length)}
          aria-invalid={says.wrong}
          aria-describedby={`${id}-says ${id}-arguments`}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value, text.text)}
        />
        <p class="hint" id={`${id}-arguments`}>
          {text.arguments.length > 0 && words.text("desk_wording_arguments")}{" "}
          {text.arguments.map((name) => (
            <code key={name}>{`{ $${name} }`}</code>
          ))}
        </p>
        {text.standard.includes("\n.") && (
          <p class="hint">{words.text("desk_wording_buttons")}</p>
        )}
        {text.changed && (
          <details class="bot-text-standard">
            <summary>{words.text("desk_wording_standard")}</summary>
            <pre lang={locale} dir={directionOf(locale)}>
              {text.standard}
            </pre>
          </details>
        )}
        <p class={`hint ${says.wrong ? "is-wrong" : ""}`} id={`${id}-says`} role="status">
          {says.text}
        </p>
        {theirs !== null && (
          <div class="side-text">
            <p class="hint">
              {words.text("desk_conflict_theirs", { name: words.text("desk_somebody") })}
            </p>
            <pre lang={locale} dir={directionOf(locale)}>
              {theirs}
            </pre>
            <button type="button" class="button is-quiet" onClick={() => useTheirs(theirs)}>
              {words.text("desk_wording_use_theirs")}
            </button>
          </div>
        )}
      </div>
      <p class="bot-text-actions">
        <button type="submit" class={`button ${dirty ? "is-main" : ""}`} disabled={!dirty}>
          {words.text("desk_save")}
        </button>
        {text.changed && (
          <button type="button" class="button is-quiet" onClick={() => void reset()}>
            {words.text("desk_wording_reset")}
          </button>
        )}
      </p>
    </form>
  );
}

/** The text as it is said now, if somebody else has saved it meanwhile. */
function savedByOthers({ status, answer }: RequestFailed): BotText | null {
  return status === 409 ? ((answer as { text?: BotText } | null)?.text ?? null) : null;
}

/** What came of the last attempt. */
interface Says {
  text: string;
  wrong: boolean;
}
