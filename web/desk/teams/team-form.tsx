import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { useFocus } from "../editor/use-focus";
import { useSaveKey } from "../editor/use-save-key";
import { FormField, fieldProps } from "../parts/form-field";
import { Problem } from "../parts/problem";
import type { Colleague } from "../types";
import { useTeamsApi } from "./api";
import { Choice } from "./choice";
import { HolidaysField } from "./holidays-field";
import { HoursField } from "./hours-field";
import { MembersField } from "./members-field";
import { TargetsField } from "./targets-field";
import {
  draftOf,
  LONGEST_NAME,
  newDraft,
  type Problems,
  problemsOf,
  type Team,
  type TeamDraft,
  valuesOf,
} from "./team";
import { ownTimeZone, timeZones } from "./time-zones";

interface TeamFormProps {
  /** Null for a new one. */
  team: Team | null;
  colleagues: Colleague[];
  onDone: (name: string | null) => void;
}

/** Everything about a team. Calls `onDone` with its name once it is saved, with null if it is not. */
export function TeamForm({ team, colleagues, onDone }: TeamFormProps) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const name = useFocus<HTMLInputElement>();
  const [draft, setDraft] = useState(() => (team ? draftOf(team) : newDraft(ownTimeZone())));
  const { busy, problem, problems, attempts, save } = useSaving(team, draft, onDone);
  useLayoutEffect(() => focusFirst(form.current!, problems), [attempts]);
  useSaveKey(() => void save());
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const says = Object.fromEntries(
    Object.entries(problems).map(([field, key]) => [field, words.text(key)]),
  );
  const submit = (event: Event) => {
    event.preventDefault();
    void save();
  };
  return (
    <form ref={form} class="form admin-form" noValidate onSubmit={submit}>
      <Problem problem={problem} />
      <FormField id="name" label={words.text("desk_team_name")} problem={says["name"]}>
        <input
          {...fieldProps("name", says["name"])}
          ref={name}
          class="input"
          dir="auto"
          maxLength={LONGEST_NAME}
          value={draft.name}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </FormField>
      <MembersField {...draft} colleagues={colleagues} problem={says["members"]} onChange={change} />
      <fieldset class="form-group">
        <legend>{words.text("desk_team_hours")}</legend>
        <ZoneField zone={draft.time_zone} onChange={(time_zone) => change({ time_zone })} />
        <Choice
          name="open"
          label={words.text("desk_team_always")}
          checked={draft.alwaysOpen}
          onChoose={() => change({ alwaysOpen: true })}
        />
        <Choice
          name="open"
          label={words.text("desk_team_sometimes")}
          checked={!draft.alwaysOpen}
          onChoose={() => change({ alwaysOpen: false })}
        />
        {!draft.alwaysOpen && (
          <HoursField
            hours={draft.hours}
            problems={says}
            onChange={(hours) => change({ hours })}
          />
        )}
      </fieldset>
      <HolidaysField
        holidays={draft.holidays}
        problems={says}
        onChange={(holidays) => change({ holidays })}
      />
      <fieldset class="form-group">
        <legend>{words.text("desk_team_assigning")}</legend>
        <Choice
          name="assigns"
          label={words.text("desk_team_takes")}
          hint={words.text("desk_team_takes_text")}
          checked={!draft.assigns}
          onChoose={() => change({ assigns: false })}
        />
        <Choice
          name="assigns"
          label={words.text("desk_team_assigns")}
          hint={words.text("desk_team_assigns_text")}
          checked={draft.assigns}
          onChoose={() => change({ assigns: true })}
        />
      </fieldset>
      <TargetsField draft={draft} problems={says} onChange={change} />
      <p class="form-foot">
        <button type="submit" class="button is-main" disabled={busy}>
          {words.text(busy ? "desk_working" : "desk_save")}
        </button>
        <button type="button" class="button" onClick={() => onDone(null)}>
          {words.text("desk_cancel")}
        </button>
      </p>
    </form>
  );
}

/** Sends the draft if nothing is wrong with it. What is wrong is told from the first attempt on. */
function useSaving(team: Team | null, draft: TeamDraft, onDone: TeamFormProps["onDone"]) {
  const api = useTeamsApi();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  const [attempts, setAttempts] = useState(0);
  const [taken, setTaken] = useState<string | null>(null);
  const found = problemsOf(draft);
  if (taken === draft.name.trim()) found["name"] ??= "desk_team_name_taken";
  const save = async () => {
    setProblem(null);
    setAttempts(attempts + 1);
    if (busy || Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      await api.save(team?.id ?? null, valuesOf(draft));
      onDone(draft.name.trim());
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      if (error.status === 409) setTaken(draft.name.trim());
      else setProblem(error);
      setAttempts(attempts + 2);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, problems: attempts > 0 ? found : {}, attempts, save };
}

/** The first field, from above, with which something is wrong. */
function focusFirst(form: HTMLElement, problems: Problems): void {
  const wrong = [...form.querySelectorAll<HTMLElement>("[id]")].find((each) => problems[each.id]);
  const field = wrong?.matches("input") ? wrong : wrong?.querySelector<HTMLElement>("input");
  (field ?? wrong)?.focus();
}

interface ZoneFieldProps {
  zone: string;
  onChange: (zone: string) => void;
}

function ZoneField({ zone, onChange }: ZoneFieldProps) {
  const words = useWords();
  return (
    <FormField id="time_zone" label={words.text("desk_team_zone")}>
      <select
        id="time_zone"
        class="input is-small is-select"
        value={zone}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {timeZones(zone).map((each) => (
          <option key={each} value={each}>
            {each.replaceAll("_", " ")}
          </option>
        ))}
      </select>
    </FormField>
  );
}
