import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import { languageName } from "../naming";
import { type DisputedValue, mergeValues, withValue } from "./merge-values";
import type { Value } from "./types";
import { useFocus } from "./use-focus";

interface ValuesConflictProps {
  /** What both began with, what was written here, and what somebody else saved meanwhile. */
  begun: Value[];
  mine: Value[];
  theirs: Value[];
  onGoOn: (values: Value[]) => void;
}

/** Two people changed the shared values: what both changed is chosen, all else is taken over. */
export function ValuesConflict({ begun, mine, theirs, onGoOn }: ValuesConflictProps) {
  const words = useWords();
  const head = useFocus<HTMLHeadingElement>();
  const [found] = useState(() => mergeValues(begun, mine, theirs));
  const [result, setResult] = useState(found.merged);
  return (
    <section class="conflict" aria-labelledby="conflict-title">
      <div class="conflict-head" role="alert">
        <h2 id="conflict-title" ref={head} tabIndex={-1}>
          <Icon path={icons.people} />
          {words.text("desk_values_conflict")}
        </h2>
        <p>{words.text("desk_values_conflict_text")}</p>
      </div>
      {found.disputed.map((each) => (
        <Disputed
          key={`${each.name} ${each.locale}`}
          value={each}
          chosen={textIn(result, each)}
          onChoose={(text) => setResult(withValue(result, each, text))}
        />
      ))}
      <footer class="conflict-foot">
        <button type="button" class="button is-main" onClick={() => onGoOn(result)}>
          {words.text("desk_conflict_go_on")}
        </button>
      </footer>
    </section>
  );
}

interface DisputedProps {
  value: DisputedValue;
  chosen: string | null;
  onChoose: (text: string | null) => void;
}

function Disputed({ value, chosen, onChoose }: DisputedProps) {
  const words = useWords();
  const { name, locale, mine, theirs } = value;
  const language = locale ? languageName(locale, words.locale) : "";
  const theirName = words.text("desk_somebody");
  return (
    <fieldset class="disputed">
      <legend>
        <code>{`{${name}}`}</code> {language || words.text("desk_value_everywhere")}
      </legend>
      <div class="sides">
        {[
          { title: words.text("desk_conflict_mine"), text: mine },
          { title: words.text("desk_conflict_theirs", { name: theirName }), text: theirs },
        ].map(({ title, text }) => (
          <div key={title} class={`side-text ${chosen === text ? "is-chosen" : ""}`}>
            <label>
              <input
                type="radio"
                name={`choice-${name}-${locale}`}
                checked={chosen === text}
                onChange={() => onChoose(text)}
              />
              {title}
            </label>
            <pre lang={locale || undefined}>{text ?? "–"}</pre>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function textIn(values: Value[], { name, locale }: DisputedValue): string | null {
  return values.find((each) => each.name === name && each.locale === locale)?.value ?? null;
}
