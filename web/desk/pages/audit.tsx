import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import {
  type AuditFilter,
  detailsText,
  type Entries,
  type Entry,
  exportAddress,
  useAuditApi,
} from "../audit/api";
import { useWords } from "../context";
import { Problem } from "../parts/problem";

const PAUSE_MS = 250; // Until somebody has stopped typing

/** What each person and program did, the newest first. */
export function AuditPage() {
  const words = useWords();
  const [filter, setFilter] = useState<AuditFilter>({ q: "", action: "" });
  const { found, problem, more } = useEntries(filter);
  return (
    <main class="people is-wide" aria-busy={!found}>
      <header class="people-head">
        <div>
          <h1>{words.text("desk_audit")}</h1>
          <p>{words.text("desk_audit_intro")}</p>
        </div>
        {(["csv", "jsonl"] as const).map((form) => (
          <a key={form} class="button" href={exportAddress(filter, form)} download>
            {words.text(`desk_audit_export_${form}`)}
          </a>
        ))}
      </header>
      <div class="filters" role="search">
        <input
          type="search"
          class="input is-small"
          aria-label={words.text("desk_audit_search")}
          placeholder={words.text("desk_audit_search")}
          value={filter.q}
          onInput={(event) => setFilter({ ...filter, q: event.currentTarget.value })}
        />
        <select
          class="input is-small is-select"
          aria-label={words.text("desk_audit_action")}
          value={filter.action}
          onChange={(event) => setFilter({ ...filter, action: event.currentTarget.value })}
        >
          <option value="">{words.text("desk_audit_every_action")}</option>
          {found?.actions.map((action) => (
            <option key={action} value={action}>
              {actionName(action)}
            </option>
          ))}
        </select>
      </div>
      <Problem problem={problem} />
      {found?.entries.length === 0 && <p class="admin-empty">{words.text("desk_audit_none")}</p>}
      {found && found.entries.length > 0 && <EntryTable entries={found.entries} />}
      {found?.next && (
        <button type="button" class="button" onClick={more}>
          {words.text("desk_more")}
        </button>
      )}
    </main>
  );
}

function useEntries(filter: AuditFilter) {
  const api = useAuditApi();
  const [found, setFound] = useState<Entries | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (page: Entries) => isCurrent && setFound(page);
    const timer = setTimeout(() => void api.page(filter, null).then(keep, setProblem), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [api, filter]);
  const more = () =>
    void api.page(filter, found?.next ?? null).then((page) => {
      setFound({ ...page, entries: [...(found?.entries ?? []), ...page.entries] });
    }, setProblem);
  return { found, problem, more };
}

function EntryTable({ entries }: { entries: Entry[] }) {
  const words = useWords();
  const time = new Intl.DateTimeFormat(words.locale, { dateStyle: "medium", timeStyle: "medium" });
  const heads = ["time", "actor", "action", "object", "details", "address"];
  return (
    <div class="audit-frame" tabIndex={0} role="region" aria-label={words.text("desk_audit")}>
      <table class="audit">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words.text(`desk_audit_${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>{time.format(entry.at * 1000)}</td>
              <td>
                <bdi>{entry.actor || words.text("desk_audit_nobody")}</bdi>
              </td>
              <td dir="ltr">{actionName(entry.action)}</td>
              <td>
                <bdi>{entry.object}</bdi>
              </td>
              <td>
                <bdi>{detailsText(entry.details)}</bdi>
              </td>
              <td>
                <bdi>{entry.address}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The stable names of actions stay as they are documented, readable. */
function actionName(action: string): string {
  return action.replaceAll("_", " ");
}
