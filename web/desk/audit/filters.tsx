import { useDesk, useWords } from "../context";
import { wordFor } from "../naming";
import { useProgramsApi } from "../programs/api";
import { useLoaded } from "../use-loaded";
import type { AuditFilter } from "./api";

interface FiltersProps {
  filter: AuditFilter;
  /** All that were ever done. */
  actions: string[];
  onChange: (filter: AuditFilter) => void;
}

/** What to look for: words, an action, who, and from which day to which. */
export function Filters({ filter, actions, onChange }: FiltersProps) {
  const words = useWords();
  const change = (changed: Partial<AuditFilter>) => onChange({ ...filter, ...changed });
  const named = actions
    .map((action) => ({ action, name: wordFor(words, "desk_audited", action) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, words.locale));
  return (
    <search class="audit-filters">
      <input
        type="search"
        class="input is-small"
        aria-label={words.text("desk_audit_search")}
        placeholder={words.text("desk_audit_search")}
        maxLength={200}
        value={filter.q}
        onInput={(event) => change({ q: event.currentTarget.value })}
      />
      <WhoChoice value={filter.who} onChoose={(who) => change({ who })} />
      <select
        class="input is-small is-select"
        aria-label={words.text("desk_audit_action")}
        value={filter.action}
        onChange={(event) => change({ action: event.currentTarget.value })}
      >
        <option value="">{words.text("desk_audit_every_action")}</option>
        {named.map(({ action, name }) => (
          <option key={action} value={action}>
            {name}
          </option>
        ))}
      </select>
      {(["from", "to"] as const).map((end) => (
        <label key={end} class="audit-day">
          {words.text(`desk_audit_${end}`)}
          <input
            type="date"
            class="input is-small"
            value={filter[end]}
            onChange={(event) => change({ [end]: event.currentTarget.value })}
          />
        </label>
      ))}
    </search>
  );
}

interface WhoChoiceProps {
  value: string;
  onChoose: (who: string) => void;
}

function WhoChoice({ value, onChoose }: WhoChoiceProps) {
  const words = useWords();
  const { api } = useDesk();
  const programs = useProgramsApi();
  const people = useLoaded(() => api.people())?.people ?? [];
  const known = useLoaded(() => programs.all())?.programs ?? [];
  return (
    <select
      class="input is-small is-select"
      aria-label={words.text("desk_audit_actor")}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{words.text("desk_audit_everybody")}</option>
      <optgroup label={words.text("desk_people")}>
        {people.map(({ id, name }) => (
          <option key={id} value={`person:${id}`}>
            {name}
          </option>
        ))}
      </optgroup>
      {known.length > 0 && (
        <optgroup label={words.text("desk_programs")}>
          {known.map(({ id, name }) => (
            <option key={id} value={`program:${id}`}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
