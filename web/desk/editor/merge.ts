import { ALL_FIELDS, sameField, type Writing, type WritingField } from "./writing";

/** Two people changed the same text: what became of each field. */
export interface Merge {
  /** What to begin with: each one's changes where the other made none, and mine where both did. */
  merged: Writing;
  /** Fields that only the other one changed: taken over. */
  taken: WritingField[];
  /** Fields that both changed, differently: to be decided. */
  disputed: WritingField[];
}

/** Compares both with what they began with. */
export function merge(base: Writing, mine: Writing, theirs: Writing): Merge {
  const changedByThem = ALL_FIELDS.filter(
    (name) => !sameField(base, theirs, name) && !sameField(mine, theirs, name),
  );
  const taken = changedByThem.filter((name) => sameField(base, mine, name));
  const disputed = changedByThem.filter((name) => !taken.includes(name));
  return { merged: withFields(mine, theirs, taken), taken, disputed };
}

/** `writing` with these fields from another one. */
export function withFields(writing: Writing, other: Writing, names: WritingField[]): Writing {
  const fields = Object.fromEntries(names.map((name) => [name, other[name]]));
  return { ...writing, ...fields };
}
