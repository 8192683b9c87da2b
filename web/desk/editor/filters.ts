import { STATES, type State } from "./types";

/** What the list of articles shows; kept in its address. */
export interface Filters {
  q: string;
  state: State | "";
  locale: string;
  topic: string;
  audience: string;
  outdated: boolean;
  due: boolean;
  unhelpful: boolean;
  page: number;
}

export const FLAGS = ["outdated", "due", "unhelpful"] as const;
const WORDS = ["q", "locale", "topic", "audience"] as const;

export function readFilters(search: string): Filters {
  const query = new URLSearchParams(search);
  const state = STATES.find((each) => each === query.get("state")) ?? "";
  const page = Math.max(1, Math.floor(Number(query.get("page"))) || 1);
  const words = Object.fromEntries(WORDS.map((name) => [name, query.get(name) ?? ""]));
  const flags = Object.fromEntries(FLAGS.map((name) => [name, query.get(name) === "1"]));
  return { ...words, ...flags, state, page } as Filters;
}

/** The filters that say something, as the address and the API take them. */
export function toQuery(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of [...WORDS, "state"] as const) {
    if (filters[name]) query.set(name, filters[name]);
  }
  for (const name of FLAGS) if (filters[name]) query.set(name, "1");
  if (filters.page > 1) query.set("page", String(filters.page));
  return query;
}

/** Whether the list leaves anything out. */
export function isNarrowed(filters: Filters): boolean {
  return [...toQuery({ ...filters, page: 1 }).keys()].length > 0;
}
