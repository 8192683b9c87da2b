import type { ComponentChildren } from "preact";

interface FormFieldProps {
  /** The id of the input in it. */
  id: string;
  label: string;
  hint?: string;
  /** What is wrong with it. */
  problem?: string;
  children: ComponentChildren;
}

/** A labelled field, with a hint and what is wrong with it; `describedBy` names both. */
export function FormField({ id, label, hint, problem, children }: FormFieldProps) {
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}

/** What is wrong, beside the field that it belongs to. */
export function FieldProblem({ id, problem }: { id: string; problem?: string }) {
  return (
    <p class="hint is-wrong" id={`${id}-problem`}>
      {problem}
    </p>
  );
}

/** What belongs to the input of a field with this id. */
export function fieldProps(id: string, problem: string | undefined, hint = false) {
  return {
    id,
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": hint ? `${id}-hint ${id}-problem` : `${id}-problem`,
  };
}
