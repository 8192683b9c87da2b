import { useState } from "preact/hooks";
import { useWords } from "../context";
import { languageName } from "../naming";
import { articlePath } from "../route";
import { CompareView } from "./compare-view";
import { AnswerField, BodyField, directionOf, QuestionsField, TitleField } from "./text-fields";
import type { Original, Text } from "./types";
import type { Editing } from "./use-editing";

interface TranslateTabProps {
  editing: Editing;
  readOnly: boolean;
  /** All languages of the company. */
  locales: string[];
}

/** The original and its translation side by side, field by field. */
export function TranslateTab({ editing, readOnly, locales }: TranslateTabProps) {
  const { original } = editing;
  if (!original) return <Translations editing={editing} locales={locales} />;
  const fields = { editing, readOnly };
  return (
    <div class="translate">
      <Changes original={original} />
      <Pair original={original} name="title" field={<TitleField {...fields} />} />
      <Pair original={original} name="answer" field={<AnswerField {...fields} />} />
      <Pair original={original} name="body" field={<BodyField {...fields} />} />
      <Pair original={original} name="questions" field={<QuestionsField {...fields} />} />
    </div>
  );
}

interface PairProps {
  original: Original;
  name: keyof Text;
  field: preact.ComponentChildren;
}

function Pair({ original, name, field }: PairProps) {
  const words = useWords();
  const { locale, text } = original;
  const value = text[name];
  const language = languageName(locale, words.locale);
  const label = words.text(`desk_field_${name}`);
  return (
    <div class="pair">
      <section class="source" aria-label={`${label}, ${language}`}>
        <h2>
          {label} <span class="faint">{language}</span>
        </h2>
        <div class="source-text" lang={locale} dir={directionOf(locale)}>
          {typeof value === "string" ? (
            value
          ) : (
            <ul>
              {value.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      </section>
      {field}
    </div>
  );
}

/** What became of the original since the translation was made. */
function Changes({ original }: { original: Original }) {
  const words = useWords();
  const [open, setOpen] = useState(true);
  const { changes, locale } = original;
  if (!changes || changes.fields.length === 0) return null;
  const language = languageName(locale, words.locale);
  return (
    <details
      class="source-changes"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.text("desk_original_changed", { language })}</summary>
      <CompareView
        comparison={changes}
        locale={locale}
        titles={[words.text("desk_original_then"), words.text("desk_original_now")]}
      />
    </details>
  );
}

/** From the original one goes to its translations, and begins those that are missing. */
function Translations({ editing, locales }: Omit<TranslateTabProps, "readOnly">) {
  const words = useWords();
  const { article, id, locale } = editing;
  const states = new Map(article?.locales.map((each) => [each.locale, each]));
  const others = locales.filter((each) => each !== locale);
  return (
    <div class="translations">
      <p>{words.text("desk_is_original", { language: languageName(locale, words.locale) })}</p>
      <ul class="people-list">
        {others.map((each) => {
          const state = states.get(each);
          const kind = !state ? "missing" : state.outdated ? "outdated" : state.state;
          return (
            <li key={each} class="person">
              <strong>{languageName(each, words.locale)}</strong>
              <span class={`chip is-${kind}`}>{words.text(`desk_state_${kind}`)}</span>
              <a class="button" href={articlePath(id, each, "translate")}>
                {words.text(state ? "desk_translation_open" : "desk_translation_begin")}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
