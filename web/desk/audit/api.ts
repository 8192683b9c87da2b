import { useMemo } from "preact/hooks";
import type { DeskApi } from "../api";
import { useDesk } from "../context";
import { endOfDay, startOfDay } from "./day";

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

/** What is looked for; what is empty is not asked about. */
export interface AuditFilter {
  q: string;
  action: string;
  /** Who did it, such as "person:3" or "program:2". */
  who: string;
  /** The first and the last day, such as "2026-05-31", by the reader's clock. */
  from: string;
  to: string;
}

export const EVERYTHING: AuditFilter = { q: "", action: "", who: "", from: "", to: "" };

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

function queryOf({ q, action, who, from, to }: AuditFilter): URLSearchParams {
  const [kind = "", id = ""] = who.split(":");
  const values = {
    q: q.trim(),
    action,
    [kind]: id,
    since: String(startOfDay(from) ?? ""),
    until: String(endOfDay(to) ?? ""),
  };
  return new URLSearchParams(Object.entries(values).filter(([, value]) => value));
}
