import { useEffect, useRef } from "preact/hooks";

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "email" | "password";
  autocomplete:
    | "username"
    | "name"
    | "email"
    | "off"
    | "current-password"
    | "new-password"
    | "one-time-code";
  /** What stands in it at first. */
  defaultValue?: string;
  readOnly?: boolean;
  minLength?: number;
  maxLength?: number;
  /** Whether it is what the next key goes to: it came in place of what was there before. */
  focused?: boolean;
}

/** A labelled line of a form. */
export function Field(props: FieldProps) {
  const { name, label, hint, type = "text", focused = false, ...rest } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) input.current!.focus();
  }, [focused]);
  return (
    <div class="form-field">
      <label for={name}>{label}</label>
      <input
        ref={input}
        id={name}
        name={name}
        type={type as "text"} // The types of the element differ by this, but not in what we use
        class="input"
        required
        autofocus={focused}
        aria-describedby={hint ? `${name}-hint` : undefined}
        {...rest}
      />
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
