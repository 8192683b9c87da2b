interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "email" | "password";
  autocomplete: "username" | "name" | "email" | "off" | "current-password" | "new-password" | "one-time-code";
  /** What stands in it at first. */
  defaultValue?: string;
  readOnly?: boolean;
  minLength?: number;
}

/** A labelled line of a form. */
export function Field({ name, label, hint, type = "text", ...rest }: FieldProps) {
  return (
    <div class="form-field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type as "text"} // The types of the element differ by this, but not in what we use
        class="input"
        required
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
