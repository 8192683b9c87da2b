import { useMemo } from "preact/hooks";
import type { DeskApi } from "../api";
import { useDesk } from "../context";

/** One thing that was done; `at` is in UNIX seconds. */
export interface Entry {
  id: number;
  at: number;
  actor: string;
  action: string;
  object: string;
  details: Record<string, unknown>;
  address: string;
}

export interface Entries {
  entries: Entry[];
  /** All actions that were ever done. */
  actions: string[];
  /** The `before` of the next page. */
  next: number | null;
}

export interface AuditFilter {
  q: string;
  action: string;
}

/** What was done, by whom. */
export class AuditApi {
  constructor(private readonly desk: DeskApi) {}

  page(filter: AuditFilter, before: number | null): Promise<Entries> {
    const query = queryOf(filter);
    if (before !== null) query.set("before", String(before));
    return this.desk.call("GET", `audit?${query}`);
  }
}

/** Where a file with everything that fits is. */
export function exportAddress(filter: AuditFilter, form: "csv" | "jsonl"): string {
  const query = queryOf(filter);
  query.set("form", form);
  return `/desk/api/audit/export?${query}`;
}

/** "email: a@b.example, role: agent" */
export function detailsText(details: Record<string, unknown>): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${typeof value === "object" ? JSON.stringify(value) : value}`)
    .join(", ");
}

export function useAuditApi(): AuditApi {
  const { api } = useDesk();
  return useMemo(() => new AuditApi(api), [api]);
}

function queryOf({ q, action }: AuditFilter): URLSearchParams {
  const query = new URLSearchParams();
  if (q.trim()) query.set("q", q.trim());
  if (action) query.set("action", action);
  return query;
}
