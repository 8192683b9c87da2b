import { useState } from "preact/hooks";
import { EVERYTHING, exportAddress } from "../audit/api";
import { EntryTable } from "../audit/entry-table";
import { Filters } from "../audit/filters";
import { useEntries } from "../audit/use-entries";
import { useWords } from "../context";
import { Problem } from "../parts/problem";

/** What each person and program did, the newest first. */
export function AuditPage() {
  const words = useWords();
  const [filter, setFilter] = useState(EVERYTHING);
  const { found, problem, more } = useEntries(filter);
  return (
    <main class="people is-wide" aria-busy={!found}>
      <header class="people-head">
        <div>
          <h1>{words.text("desk_audit")}</h1>
          <p>{words.text("desk_audit_intro")}</p>
        </div>
        <p class="form-foot">
          {(["csv", "jsonl"] as const).map((form) => (
            <a key={form} class="button" href={exportAddress(filter, form)} download>
              {words.text(`desk_audit_export_${form}`)}
            </a>
          ))}
        </p>
      </header>
      <Filters filter={filter} actions={found?.actions ?? []} onChange={setFilter} />
      <Problem problem={problem} />
      <p class="admin-empty" role="status">
        {found?.entries.length === 0 && words.text("desk_audit_none")}
      </p>
      {found && found.entries.length > 0 && <EntryTable entries={found.entries} />}
      {found?.next && (
        <button type="button" class="button" onClick={more}>
          {words.text("desk_more")}
        </button>
      )}
    </main>
  );
}
