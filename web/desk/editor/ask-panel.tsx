import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { languageName } from "../naming";
import { Problem } from "../parts/problem";
import { articlePath } from "../route";
import { useEditorApi } from "./api";
import { directionOf } from "./text-fields";
import type { Answer } from "./types";
import type { Editing } from "./use-editing";
import { draftOf } from "./writing";

interface Answers {
  question: string;
  today: Answer;
  draft: Answer | null;
}

/** Asks the bot a customer's question: what it says today, and what it would with this text. */
export function AskPanel({ editing, locales }: { editing: Editing; locales: string[] }) {
  const words = useWords();
  const api = useEditorApi();
  const [question, setQuestion] = useState("");
  const [locale, setLocale] = useState(editing.locale);
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const ask = async (text: string) => {
    if (!text.trim()) return;
    setBusy(true);
    setProblem(null);
    try {
      const draft = draftOf(editing.writing, editing.id, editing.locale);
      setAnswers({ question: text, ...(await api.ask(text, locale, draft)) });
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const examples = editing.writing.questions.filter((each) => each.trim()).slice(0, 3);
  return (
    <div class="ask">
      <p class="hint">{words.text("desk_ask_intro")}</p>
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          void ask(question);
        }}
      >
        <input
          class="input is-small"
          aria-label={words.text("desk_ask_question")}
          placeholder={words.text("desk_ask_question")}
          dir="auto"
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
        <select
          class="choice"
          aria-label={words.text("desk_ask_locale")}
          title={words.text("desk_ask_locale")}
          value={locale}
          onChange={(event) => setLocale(event.currentTarget.value)}
        >
          {(locales.length > 0 ? locales : [locale]).map((each) => (
            <option key={each} value={each}>
              {languageName(each, words.locale)}
            </option>
          ))}
        </select>
        <button type="submit" class="button is-main" disabled={busy}>
          {words.text(busy ? "desk_working" : "desk_ask")}
        </button>
      </form>
      {!answers && examples.length > 0 && (
        <ul class="ask-examples" aria-label={words.text("desk_ask_examples")}>
          {examples.map((each) => (
            <li key={each}>
              <button
                type="button"
                class="link"
                lang={editing.locale}
                dir="auto"
                onClick={() => {
                  setQuestion(each);
                  void ask(each);
                }}
              >
                {each}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Problem problem={problem} />
      <div aria-live="polite" aria-busy={busy}>
        {answers && <Both answers={answers} editing={editing} />}
      </div>
    </div>
  );
}

function Both({ answers, editing }: { answers: Answers; editing: Editing }) {
  const words = useWords();
  const { today, draft, question } = answers;
  return (
    <>
      <p class="asked">
        <q dir="auto">{question}</q>
      </p>
      <div class="answers">
        <OneAnswer title={words.text("desk_ask_today")} answer={today} editing={editing} />
        {draft && (
          <OneAnswer
            title={words.text("desk_ask_draft")}
            answer={draft}
            editing={editing}
            isDraft
          />
        )}
      </div>
    </>
  );
}

interface OneAnswerProps {
  title: string;
  answer: Answer;
  editing: Editing;
  isDraft?: boolean;
}

function OneAnswer({ title, answer, editing, isDraft = false }: OneAnswerProps) {
  const words = useWords();
  const percent = Math.round(answer.confidence * 100);
  const locale = answer.locale ?? editing.locale;
  return (
    <section class={`answer ${isDraft ? "is-draft" : ""}`}>
      <h2>{title}</h2>
      <p class="answer-kind">
        {words.text(`desk_answer_${answer.kind}`)}
        {answer.kind !== "unknown" && <span class="faint">{` ${percent}%`}</span>}
      </p>
      {answer.kind === "direct" && answer.article && (
        <>
          <p class="answer-title" lang={locale} dir={directionOf(locale)}>
            {answer.article === editing.id ? (
              <strong>{answer.title}</strong>
            ) : (
              <a href={articlePath(answer.article, locale)}>{answer.title}</a>
            )}
            {answer.by_draft && <span class="chip is-open">{words.text("desk_answer_this")}</span>}
          </p>
          {answer.html && (
            <div
              class="article-text"
              lang={locale}
              dir={directionOf(locale)}
              // The server has sanitized it.
              dangerouslySetInnerHTML={{ __html: answer.html }}
            />
          )}
        </>
      )}
      {answer.choices.length > 0 && (
        <ul class="answer-choices">
          {answer.choices.map((choice) => (
            <li key={choice.article} lang={choice.locale} dir={directionOf(choice.locale)}>
              <a href={articlePath(choice.article, choice.locale)}>{choice.title}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
