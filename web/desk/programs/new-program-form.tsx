import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { Problem } from "../parts/problem";
import { useProgramsApi } from "./api";
import { ScopeChoice } from "./scope-choice";

interface NewProgramFormProps {
  scopes: string[];
  onMade: (token: string) => void;
}

/** What a token is for, what it may do, and how long. */
export function NewProgramForm({ scopes, onMade }: NewProgramFormProps) {
  const words = useWords();
  const api = useProgramsApi();
  const [chosen, setChosen] = useState<string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    setMissing(chosen.length === 0);
    if (chosen.length === 0) return;
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    setProblem(null);
    try {
      const days = Number(form.get("days")) || null;
      onMade(await api.make(String(form.get("name")), chosen, days));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <form class="form" onSubmit={(event) => void submit(event)}>
      <div class="form-field">
        <label for="program-name">{words.text("desk_program_name")}</label>
        <input id="program-name" name="name" class="input" maxLength={100} required autofocus />
      </div>
      <ScopeChoice {...{ scopes, chosen, isMissing }} onChoose={setChosen} />
      <div class="form-field">
        <label for="program-days">{words.text("desk_program_days")}</label>
        <input
          id="program-days"
          name="days"
          class="input is-number"
          type="number"
          min={1}
          max={3650}
          aria-describedby="program-days-hint"
        />
        <p class="hint" id="program-days-hint">
          {words.text("desk_program_days_hint")}
        </p>
      </div>
      <Problem problem={problem} />
      <button type="submit" class="button is-main" disabled={busy}>
        {words.text(busy ? "desk_working" : "desk_program_make")}
      </button>
    </form>
  );
}
