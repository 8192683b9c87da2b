import { type View, VIEWS } from "./types";

/** Which conversations the list shows. */
export interface Place {
  view: View;
  /** Of which team, in the view of one. */
  team: number | null;
  /** What is searched for; empty: everything. */
  q: string;
}

export const FIRST_PLACE: Place = { view: "unassigned", team: null, q: "" };

/** The address of a list, or of a conversation in it. */
export function placePath({ view, team, q }: Place, id?: string | null): string {
  const parts = ["/desk", view, ...(view === "team" ? [team] : []), ...(id ? [id] : [])];
  return parts.join("/") + (q ? `?${new URLSearchParams({ q })}` : "");
}

/** The list and the conversation that an address names; an unknown one shows who is waiting. */
export function placeOf(parts: string[], search: string): { place: Place; id: string | null } {
  const q = new URLSearchParams(search).get("q") ?? "";
  const view = VIEWS.find((each) => each === parts[0]) ?? FIRST_PLACE.view;
  if (view !== "team") return { place: { view, team: null, q }, id: parts[1] || null };
  const team = Number(parts[1]);
  if (!Number.isInteger(team) || team <= 0) return { place: { ...FIRST_PLACE, q }, id: null };
  return { place: { view, team, q }, id: parts[2] || null };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.view === other.view && one.team === other.team && one.q === other.q;
}
