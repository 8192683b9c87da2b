import type { Value } from "./types";

/** A value that both changed, differently; null: it is not there. */
export interface DisputedValue {
  name: string;
  locale: string;
  mine: string | null;
  theirs: string | null;
}

/** Two people changed the shared values: what became of each. */
export interface MergedValues {
  /** Each one's changes where the other made none, and mine where both did. */
  merged: Value[];
  disputed: DisputedValue[];
}

/** Compares both with what they began with. */
export function mergeValues(begun: Value[], mine: Value[], theirs: Value[]): MergedValues {
  const [before, own, other] = [byPlace(begun), byPlace(mine), byPlace(theirs)];
  const merged = new Map(other);
  const disputed: DisputedValue[] = [];
  for (const place of new Set([...before.keys(), ...own.keys()])) {
    const [was, here, there] = [before, own, other].map((each) => each.get(place)?.value ?? null);
    if (here === was || here === there) continue; // Theirs stands, or both say the same
    put(merged, place, own.get(place) ?? null);
    if (there !== was) disputed.push({ ...parts(place), mine: here!, theirs: there! });
  }
  return { merged: sorted(merged), disputed };
}

/** `values` with `text` for one of them; null takes it out. */
export function withValue(
  values: Value[],
  { name, locale }: Pick<Value, "name" | "locale">,
  text: string | null,
): Value[] {
  const all = byPlace(values);
  put(all, placeOf({ name, locale }), text === null ? null : { name, locale, value: text });
  return sorted(all);
}

type Values = Map<string, Value>;

function byPlace(values: Value[]): Values {
  return new Map(values.map((each) => [placeOf(each), each]));
}

function placeOf({ name, locale }: Pick<Value, "name" | "locale">): string {
  return `${name} ${locale}`; // Neither has a space
}

function parts(place: string): { name: string; locale: string } {
  const [name, locale] = place.split(" ");
  return { name: name!, locale: locale! };
}

function put(values: Values, place: string, value: Value | null) {
  if (value) values.set(place, value);
  else values.delete(place);
}

function sorted(values: Values): Value[] {
  const places = [...values.keys()].toSorted();
  return places.map((place) => values.get(place)!);
}
