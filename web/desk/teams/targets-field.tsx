import { useWords } from "../context";
import { FormField, fieldProps } from "../parts/form-field";
import type { Problems, TeamDraft } from "./team";

type Target = "first_response_minutes" | "resolution_minutes";

interface TargetsFieldProps {
  draft: TeamDraft;
  problems: Problems;
  onChange: (part: Partial<TeamDraft>) => void;
}

/** What the team promises: an answer, and the end, within so much of its open time. */
export function TargetsField({ draft, problems, onChange }: TargetsFieldProps) {
  const words = useWords();
  const field = (target: Target) => (
    <FormField
      id={target}
      label={words.text(`desk_team_${target}`)}
      hint={words.text("desk_team_minutes_hint")}
      problem={problems[target]}
    >
      <span class="minutes">
        <input
          {...fieldProps(target, problems[target], true)}
          type="number"
          class="input is-small"
          inputMode="numeric"
          min={1}
          step={1}
          value={draft[target] ?? ""}
          onInput={(event) => onChange({ [target]: minutesIn(event.currentTarget) })}
        />
        <span class="faint">{lasting(draft[target], words.locale)}</span>
      </span>
    </FormField>
  );
  return (
    <fieldset class="form-group is-pair">
      <legend>{words.text("desk_team_targets")}</legend>
      {field("first_response_minutes")}
      {field("resolution_minutes")}
    </fieldset>
  );
}

/** Null where nothing stands; what is no number is wrong, so it must not count as nothing. */
function minutesIn(input: HTMLInputElement): number | null {
  return input.value === "" && !input.validity.badInput ? null : input.valueAsNumber;
}

/** "2 h 30 min" for 150: minutes alone are hard to read. */
export function lasting(minutes: number | null, locale: string): string {
  if (!minutes || minutes < 60) return "";
  const part = (value: number, unit: string) =>
    value
      ? new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(value)
      : "";
  const hours = Math.floor(minutes / 60);
  return [part(hours, "hour"), part(minutes % 60, "minute")].filter(Boolean).join(" ");
}
