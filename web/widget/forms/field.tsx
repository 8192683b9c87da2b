import { useRef, useState } from "preact/hooks";
import type { InputHint, PreChatField } from "../../shared/types";
import { useWords } from "../language";

/** A number field would turn with the mouse's wheel, and refuse the customer's own digits. */
const KEYBOARDS = {
  text: { type: "text" },
  email: { type: "email" },
  tel: { type: "tel" },
  number: { type: "text", inputMode: "numeric" },
  date: { type: "date" },
} as const;

export interface Answered {
  type: InputHint["type"];
  label: string;
  value: string;
}

interface FieldProps {
  field: PreChatField;
  name: string;
  /** The key of the text that says what is wrong with it. */
  problem: string | undefined;
}

/** One field with its name, the right keyboard, and what is wrong with it. */
export function Field({ field, name, problem }: FieldProps) {
  const words = useWords();
  const { type, label, required = false, autocomplete } = field;
  return (
    <div class="answer-field">
      <label for={`answer-${name}`}>
        {label}
        {!required && <span class="optional"> {words.text("widget_optional")}</span>}
      </label>
      <input
        id={`answer-${name}`}
        class="input"
        name={name}
        {...KEYBOARDS[type]}
        dir={type === "text" ? "auto" : "ltr"}
        autocomplete={autocomplete ?? undefined}
        required={required}
        maxLength={254}
        aria-invalid={problem !== undefined}
        aria-describedby={`answer-${name}-wrong`}
      />
      <p class="wrong" id={`answer-${name}-wrong`} role="alert">
        {problem && words.text(problem)}
      </p>
    </div>
  );
}

/** A form of fields: `send` gets what was written once everything is right. */
export function useFields(fields: PreChatField[], send: (answers: Answered[]) => void) {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<(string | undefined)[]>([]);
  const submit = (event: Event) => {
    event.preventDefault();
    const inputs = [...form.current!.querySelectorAll("input")];
    const found = inputs.map((input, index) => problemOf(input, fields[index]!));
    setProblems(found);
    const wrong = found.findIndex((each) => each !== undefined);
    if (wrong >= 0) return inputs[wrong]!.focus();
    send(
      fields.map(({ type, label }, index) => ({ type, label, value: inputs[index]!.value.trim() })),
    );
  };
  return { form, problems, submit };
}

function problemOf(input: HTMLInputElement, { type }: PreChatField): string | undefined {
  const value = input.value.trim();
  if (!value && !input.validity.badInput)
    return input.required ? "widget_field_missing" : undefined;
  if (type === "email") return input.checkValidity() ? undefined : "widget_email_wrong";
  if (type === "tel" && !/^[+\d][\d\s()./-]{4,}$/.test(value)) return "widget_tel_wrong";
  if (type === "number" && !/\d/.test(value)) return "widget_number_wrong";
  return input.checkValidity() ? undefined : "widget_date_wrong";
}
