import { useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { CopyLine } from "../parts/copy-line";
import { Dialog } from "../parts/dialog";
import { Problem } from "../parts/problem";
import { useProgramsApi } from "./api";

interface NewProgramProps {
  scopes: string[];
  onMade: () => void;
  onClose: () => void;
}

/** Makes a token, and shows it once. */
export function NewProgram({ scopes, onMade, onClose }: NewProgramProps) {
  const words = useWords();
  const api = useProgramsApi();
  const [token, setToken] = useState("");
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const days = Number(form.get("days")) || null;
    try {
      setToken(await api.make(String(form.get("name")), form.getAll("scope").map(String), days));
      onMade();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(error);
    }
  };
  if (token)
    return (
      <Dialog title={words.text("desk_program_made")} onClose={onClose}>
        <p>{words.text("desk_program_made_text")}</p>
        <CopyLine text={token} label={words.text("desk_program_token")} />
      </Dialog>
    );
  return (
    <Dialog title={words.text("desk_program_new")} onClose={onClose}>
      <form class="form" onSubmit={(event) => void submit(event)}>
        <div class="form-field">
          <label for="program-name">{words.text("desk_program_name")}</label>
          <input id="program-name" name="name" class="input" maxLength={100} required />
        </div>
        <fieldset class="form-group">
          <legend>{words.text("desk_program_scopes")}</legend>
          {scopes.map((scope) => (
            <label key={scope} class="tick">
              <input type="checkbox" name="scope" value={scope} />
              <code dir="ltr">{scope}</code>
            </label>
          ))}
        </fieldset>
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
        <button type="submit" class="button is-main">
          {words.text("desk_program_make")}
        </button>
      </form>
    </Dialog>
  );
}
