import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Direction } from "../../shared/types";
import { useWords } from "../context";
import { fieldId } from "./error-summary";
import { MarkdownField } from "./markdown-field";
import type { Editing } from "./use-editing";
import { useFocus } from "./use-focus";
import { slugOf, type Writing } from "./writing";

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"]);

/** The direction in which a language is written. */
export function directionOf(locale: string): Direction {
  return RIGHT_TO_LEFT.has(locale.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr";
}

interface TextFieldsProps {
  editing: Editing;
  readOnly: boolean;
}

/** What customers read, to be written. */
export function TextFields({ editing, readOnly }: TextFieldsProps) {
  return (
    <div class="text-fields">
      <TitleField editing={editing} readOnly={readOnly} />
      <AnswerField editing={editing} readOnly={readOnly} />
      <BodyField editing={editing} readOnly={readOnly} />
      <QuestionsField editing={editing} readOnly={readOnly} />
    </div>
  );
}

export function TitleField({ editing, readOnly }: TextFieldsProps) {
  const words = useWords();
  const { locale, writing, change } = editing;
  const field = useFocus<HTMLInputElement>(!editing.article);
  return (
    <div class="form-field">
      <label for={fieldId("title")}>{words.text("desk_field_title")}</label>
      <input
        id={fieldId("title")}
        class="input is-title"
        lang={locale}
        dir={directionOf(locale)}
        maxLength={200}
        readOnly={readOnly}
        ref={field}
        value={writing.title}
        onInput={(event) => change(named(editing, event.currentTarget.value))}
      />
    </div>
  );
}

/** A new article's address follows its title until somebody chooses another one. */
function named({ article, writing }: Editing, title: string): Partial<Writing> {
  const follows = !article && writing.slug === slugOf(writing.title);
  return follows ? { title, slug: slugOf(title) } : { title };
}

export function AnswerField({ editing, readOnly }: TextFieldsProps) {
  const words = useWords();
  return (
    <MarkdownField
      id={fieldId("answer")}
      label={words.text("desk_field_answer")}
      hint={words.text("desk_field_answer_hint")}
      editing={editing}
      readOnly={readOnly}
      value={editing.writing.answer}
      limit={2000}
      onChange={(answer) => editing.change({ answer })}
    />
  );
}

export function BodyField({ editing, readOnly }: TextFieldsProps) {
  const words = useWords();
  return (
    <MarkdownField
      id={fieldId("body")}
      label={words.text("desk_field_body")}
      hint={words.text("desk_field_body_hint")}
      editing={editing}
      readOnly={readOnly}
      value={editing.writing.body}
      large
      onChange={(body) => editing.change({ body })}
    />
  );
}

/** One line each; Enter makes the next one. */
export function QuestionsField({ editing, readOnly }: TextFieldsProps) {
  const words = useWords();
  const { writing, locale, change } = editing;
  const { questions } = writing;
  const put = (index: number, text: string) => change({ questions: questions.with(index, text) });
  const add = (index: number) => {
    change({ questions: questions.toSpliced(index, 0, "") });
    focusSoon(index);
  };
  const remove = (index: number) => {
    change({ questions: questions.toSpliced(index, 1) });
    focusSoon(Math.max(0, index - 1));
  };
  const press = (event: KeyboardEvent, index: number) => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      add(index + 1);
    } else if (event.key === "Backspace" && !questions[index] && questions.length > 1) {
      event.preventDefault();
      remove(index);
    }
  };
  return (
    <fieldset class="questions">
      <legend>{words.text("desk_field_questions")}</legend>
      <p class="hint">{words.text("desk_field_questions_hint")}</p>
      {questions.map((question, index) => (
        <div key={index} class="question">
          <input
            id={fieldId("questions", index)}
            class="input is-small"
            aria-label={words.text("desk_question", { number: index + 1 })}
            lang={locale}
            dir={directionOf(locale)}
            maxLength={300}
            readOnly={readOnly}
            value={question}
            onInput={(event) => put(index, event.currentTarget.value)}
            onKeyDown={(event) => press(event, index)}
          />
          {!readOnly && questions.length > 1 && (
            <button
              type="button"
              class="icon-button"
              aria-label={words.text("desk_question_remove", { number: index + 1 })}
              onClick={() => remove(index)}
            >
              <Icon path={icons.close} />
            </button>
          )}
        </div>
      ))}
      {!readOnly && (
        <button type="button" class="button is-quiet" onClick={() => add(questions.length)}>
          <Icon path={icons.plus} />
          {words.text("desk_question_add")}
        </button>
      )}
    </fieldset>
  );
}

/** After the next drawing, when the line is there. */
function focusSoon(index: number): void {
  requestAnimationFrame(() => document.getElementById(fieldId("questions", index))?.focus());
}
