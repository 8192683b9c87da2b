/** What a few characters in the text ask for. */
export type TriggerKind = "canned" | "article" | "mention";

export interface Trigger {
  kind: TriggerKind;
  /** What has been typed of it so far. */
  query: string;
  /** Where it begins, sign included, and where it ends: at the cursor. */
  from: number;
  to: number;
}

/** A slash or two question marks (also Arabic) at the beginning of a word, an at sign in notes. */
const SIGNS: { kind: TriggerKind; pattern: RegExp; notes?: boolean }[] = [
  { kind: "canned", pattern: /(?:^|\s)\/([^\s/]*)$/u },
  { kind: "article", pattern: /(?:^|\s)[?؟]{2}([^\n?؟]*)$/u },
  { kind: "mention", pattern: /(?:^|\s)@([\p{L}\p{N}_.-]*)$/u, notes: true },
];

/** What the text before the cursor asks for, if anything. */
export function triggerAt(text: string, cursor: number, isNote: boolean): Trigger | null {
  const before = text.slice(0, cursor);
  for (const { kind, pattern, notes } of SIGNS) {
    if (notes && !isNote) continue;
    const found = pattern.exec(before);
    if (!found) continue;
    const blank = /^\s/.test(found[0]) ? 1 : 0;
    return { kind, query: found[1]!.trim(), from: found.index + blank, to: cursor };
  }
  return null;
}

/** The text with something else in the place of the trigger, and where the cursor is then. */
export function replaced(
  text: string,
  { from, to }: Pick<Trigger, "from" | "to">,
  by: string,
): { text: string; cursor: number } {
  return { text: text.slice(0, from) + by + text.slice(to), cursor: from + by.length };
}

/** The colleagues of whom the note says "@Name". */
export function mentioned<Person extends { name: string }>(
  text: string,
  colleagues: readonly Person[],
): Person[] {
  return colleagues.filter(({ name }) => text.includes(`@${name}`));
}
