import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { exact } from "../../shared/time";
import { useWords } from "../context";
import { merge, withFields } from "./merge";
import { directionOf } from "./text-fields";
import type { Article } from "./types";
import type { Editing } from "./use-editing";
import { useFocus } from "./use-focus";
import { isText, type Writing, type WritingField, writingOf } from "./writing";

interface ConflictProps {
  editing: Editing;
  /** What somebody else saved while this text was being written. */
  theirs: Article;
}

/** Two people changed the same text: both side by side, to choose from or merge by hand. */
export function Conflict({ editing, theirs }: ConflictProps) {
  const words = useWords();
  const head = useFocus<HTMLHeadingElement>();
  const [mine] = useState(editing.writing);
  const [other] = useState(() => writingOf(theirs));
  const [found] = useState(() => merge(editing.begun, mine, other));
  const [result, setResult] = useState(found.merged);
  const name = theirs.author?.name ?? words.text("desk_somebody");
  const goOn = () => {
    editing.send({ type: "merged", writing: result, begun: other, base: theirs.revision });
    editing.setConflict(null);
  };
  return (
    <section class="conflict" aria-labelledby="conflict-title">
      <div class="conflict-head" role="alert">
        <h2 id="conflict-title" ref={head} tabIndex={-1}>
          <Icon path={icons.people} />
          {words.text("desk_conflict", { name, time: exact(theirs.saved_at, words.locale) })}
        </h2>
        <p>{words.text("desk_conflict_text")}</p>
        {theirs.comment && <p dir="auto">{theirs.comment}</p>}
        {found.taken.length > 0 && (
          <p>
            {words.text("desk_conflict_taken", {
              name,
              fields: new Intl.ListFormat(words.locale).format(
                found.taken.map((each) => words.text(`desk_field_${each}`)),
              ),
            })}
          </p>
        )}
      </div>
      {found.disputed.map((field) => (
        <Disputed
          key={field}
          {...{ field, mine, theirs: other, name, result, locale: editing.locale }}
          people={theirs.owner ? [theirs.owner] : []}
          onResult={setResult}
        />
      ))}
      <footer class="conflict-foot">
        <button type="button" class="button is-main" onClick={goOn}>
          {words.text("desk_conflict_go_on")}
        </button>
        <button type="button" class="button" onClick={() => editing.setConflict(null)}>
          {words.text("desk_conflict_later")}
        </button>
      </footer>
    </section>
  );
}

interface DisputedProps {
  field: WritingField;
  mine: Writing;
  theirs: Writing;
  /** Who saved theirs. */
  name: string;
  result: Writing;
  locale: string;
  people: { id: number; name: string }[];
  onResult: (result: Writing) => void;
}

function Disputed(props: DisputedProps) {
  const { field, mine, theirs, name, result, locale, people, onResult } = props;
  const words = useWords();
  const use = (source: Writing) => onResult(withFields(result, source, [field]));
  const isFrom = (source: Writing) => shown(result, field) === shown(source, field);
  const lines = { lang: locale, dir: isText(field) ? directionOf(locale) : undefined };
  const say = (source: Writing) =>
    field === "owner"
      ? (people.find((each) => each.id === source.owner)?.name ?? shown(source, field))
      : shown(source, field);
  return (
    <fieldset class="disputed">
      <legend>{words.text(`desk_field_${field}`)}</legend>
      <div class="sides">
        {[
          { title: words.text("desk_conflict_mine"), source: mine },
          { title: words.text("desk_conflict_theirs", { name }), source: theirs },
        ].map(({ title, source }) => (
          <div key={title} class={`side-text ${isFrom(source) ? "is-chosen" : ""}`}>
            <label>
              <input
                type="radio"
                name={`choice-${field}`}
                checked={isFrom(source)}
                onChange={() => use(source)}
              />
              {title}
            </label>
            <pre {...lines}>{say(source)}</pre>
          </div>
        ))}
      </div>
      {isText(field) && (
        <label class="form-field">
          <span>{words.text("desk_conflict_result")}</span>
          <textarea
            class="input is-small"
            rows={field === "title" ? 1 : 5}
            {...lines}
            value={shown(result, field)}
            onInput={(event) => onResult(withText(result, field, event.currentTarget.value))}
          />
        </label>
      )}
    </fieldset>
  );
}

/** A field as lines of text. */
function shown(writing: Writing, field: WritingField): string {
  const value = writing[field];
  return Array.isArray(value) ? value.join("\n") : String(value ?? "–");
}

function withText(writing: Writing, field: WritingField, text: string): Writing {
  return { ...writing, [field]: field === "questions" ? text.split("\n") : text };
}
