import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../context";
import { wordFor } from "../naming";

interface ScopeChoiceProps {
  scopes: string[];
  chosen: string[];
  /** Whether one must be chosen, and was not. */
  isMissing: boolean;
  onChoose: (scopes: string[]) => void;
}

/** What a token may do: in words, with the name that the API's pages use. */
export function ScopeChoice({ scopes, chosen, isMissing, onChoose }: ScopeChoiceProps) {
  const words = useWords();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isMissing) group.current!.querySelector("input")?.focus();
  }, [isMissing]);
  const toggle = (scope: string) =>
    onChoose(chosen.includes(scope) ? chosen.filter((each) => each !== scope) : [...chosen, scope]);
  return (
    <fieldset ref={group} class="form-group" aria-describedby="scopes-problem">
      <legend>{words.text("desk_program_scopes")}</legend>
      <p class="hint is-wrong" id="scopes-problem" role="alert">
        {isMissing && chosen.length === 0 && words.text("desk_program_no_scope")}
      </p>
      <div class="scopes">
        {scopes.map((scope) => (
          <label key={scope} class="tick">
            <input
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={() => toggle(scope)}
            />
            <span>
              {wordFor(words, "desk_scope", scope)}
              <code dir="ltr">{scope}</code>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
