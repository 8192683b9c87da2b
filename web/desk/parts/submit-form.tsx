import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { problemText } from "../problem-text";

interface SubmitFormProps {
  label: string;
  /** `form` is for fields that may have several values. */
  onSubmit: (values: Record<string, string>, form: FormData) => Promise<void>;
  /** Words for what is known here better than by its code. */
  explain?: (error: RequestFailed) => string | null;
  children: ComponentChildren;
}

/** A form that is sent once at a time and says what went wrong. */
export function SubmitForm({ label, onSubmit, explain, children }: SubmitFormProps) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const describe = (error: RequestFailed) => explain?.(error) ?? problemText(error, words);
  const submit = async (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    setProblem("");
    try {
      await onSubmit(valuesOf(form), form);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(describe(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="form" onSubmit={(event) => void submit(event)}>
      {children}
      <p class="problem" role="alert">
        {problem}
      </p>
      <button type="submit" class="button is-main" disabled={busy}>
        {busy ? words.text("desk_working") : label}
      </button>
    </form>
  );
}

function valuesOf(form: FormData): Record<string, string> {
  const entries = [...form.entries()];
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
