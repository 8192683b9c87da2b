import { useEffect, useState } from "preact/hooks";
import type { RequestFailed } from "../../shared/http";
import { type AuditFilter, type Entries, useAuditApi } from "./api";

const PAUSE_MS = 250; // Until somebody has stopped typing

/** What fits the filter, page by page. */
export function useEntries(filter: AuditFilter) {
  const api = useAuditApi();
  const [found, setFound] = useState<Entries | null>(null);
  const [problem, setProblem] = useState<RequestFailed | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (page: Entries) => {
      if (!isCurrent) return;
      setProblem(null);
      setFound(page);
    };
    const fail = (error: RequestFailed) => isCurrent && setProblem(error);
    const timer = setTimeout(() => void api.page(filter, null).then(keep, fail), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [api, filter]);
  const more = async () => {
    const before = found;
    const page = await api.page(filter, before?.next ?? null);
    // Whoever looks for something else by now has other entries before these.
    setFound((now) =>
      now && now === before ? { ...page, entries: [...now.entries, ...page.entries] } : now,
    );
  };
  return { found, problem, more: () => void more().catch(setProblem) };
}
