import type { RequestFailed } from "../../shared/http";
import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../context";
import { ALL_FIELDS, type WritingField } from "./writing";

interface ErrorSummaryProps {
  /** What has to be filled in. */
  fields: WritingField[];
  problem: RequestFailed | null;
}

/** What keeps a text from being saved, with links to the fields; it takes the focus. */
export function ErrorSummary({ fields, problem }: ErrorSummaryProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const named = problem && ALL_FIELDS.find((name) => problem.message.startsWith(name));
  const places = named ? [named] : fields;
  useEffect(() => {
    if (places.length > 0) box.current?.focus();
  }, [fields, problem]);
  if (places.length === 0) return null;
  return (
    <div ref={box} class="error-summary" tabIndex={-1} role="group" aria-labelledby="summary-title">
      <p id="summary-title">{words.text(named ? "desk_field_wrong" : "desk_fields_missing")}</p>
      <ul>
        {places.map((name) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`} onClick={(event) => goTo(event, name)}>
              {words.text(`desk_field_${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The id of a field's element; a list has those of its lines. */
export function fieldId(name: WritingField, index = 0): string {
  return name === "questions" ? `field-questions-${index}` : `field-${name}`;
}

/** Details stand in a panel that may have to be opened first. */
function goTo(event: MouseEvent, name: WritingField): void {
  event.preventDefault();
  const field = document.getElementById(fieldId(name));
  for (let place = field?.parentElement; place; place = place.parentElement) {
    if (place instanceof HTMLDetailsElement) place.open = true;
  }
  field?.focus();
}
