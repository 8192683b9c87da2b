/** A text with a selection in it, as in a text field. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** Puts marks around the selection or takes them away; `example` is for an empty one. */
export function wrap({ text, start, end }: Selected, mark: string, example: string): Selected {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const chosen = text.slice(start, end);
  if (chosen && before.endsWith(mark) && after.startsWith(mark) && isExactly(before, mark)) {
    const inner = start - mark.length;
    const cut = before.slice(0, inner) + chosen + after.slice(mark.length);
    return { text: cut, start: inner, end: inner + chosen.length };
  }
  const inside = chosen || example;
  const from = start + mark.length;
  return {
    text: before + mark + inside + mark + after,
    start: from,
    end: from + inside.length,
  };
}

/** "*" is not the end of "**". */
function isExactly(before: string, mark: string): boolean {
  return mark.length > 1 || !before.endsWith(mark.repeat(2)) || before.endsWith(mark.repeat(3));
}

/** Makes the selection a link and selects its address, or the text if there is none yet. */
export function link({ text, start, end }: Selected, example: string): Selected {
  const chosen = text.slice(start, end);
  const isAddress = /^(https?:\/\/|\/|mailto:|tel:)\S+$/.test(chosen);
  const label = isAddress || !chosen ? example : chosen;
  const address = isAddress ? chosen : "https://";
  const made = `[${label}](${address})`;
  const from = start + (label === chosen ? label.length + 3 : 1);
  const to = from + (label === chosen ? address.length : label.length);
  return { text: text.slice(0, start) + made + text.slice(end), start: from, end: to };
}

/** Puts `piece` in the place of the selection. */
export function insert({ text, start, end }: Selected, piece: string): Selected {
  const place = start + piece.length;
  return { text: text.slice(0, start) + piece + text.slice(end), start: place, end: place };
}

/** The same, in a paragraph of its own. */
export function insertBlock({ text, start, end }: Selected, piece: string): Selected {
  const before = text.slice(0, start);
  const gap = !before || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  return insert({ text, start, end }, gap + piece);
}

export type LineMark = "heading" | "bullets" | "numbers";

const MARKS: Record<LineMark, { has: RegExp; make: (index: number) => string }> = {
  heading: { has: /^#{1,6} /, make: () => "## " },
  bullets: { has: /^[-*+] /, make: () => "- " },
  numbers: { has: /^\d+[.)] /, make: (index) => `${index + 1}. ` },
};
const ANY_MARK = /^(#{1,6} |[-*+] |\d+[.)] )/;

/** Gives the lines of the selection a mark, or takes it away where all have it. */
export function markLines(selected: Selected, kind: LineMark): Selected {
  const { text, start, end } = selected;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", Math.max(start, end - 1));
  const to = next < 0 ? text.length : next;
  const { has, make } = MARKS[kind];
  const lines = text.slice(from, to).split("\n");
  const remove = lines.every((line) => has.test(line));
  const changed = lines
    .map((line, index) => (remove ? "" : make(index)) + line.replace(ANY_MARK, ""))
    .join("\n");
  const result = text.slice(0, from) + changed + text.slice(to);
  const place = from + changed.length;
  return { text: result, start: start === end ? place : from, end: place };
}

/** What Enter does inside a list: the next line gets a mark too; an empty item ends the list. */
export function continueList({ text, start, end }: Selected): Selected | null {
  if (start !== end) return null;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(from, start);
  const match = /^(\s*)([-*+]|(\d+)([.)])) (.*)$/.exec(line);
  if (!match) return null;
  const [, indent = "", mark = "", number, stop, words] = match;
  if (!words) return insert({ text, start: from, end: start }, "");
  const next = number ? `${Number(number) + 1}${stop}` : mark;
  return insert({ text, start, end }, `\n${indent}${next} `);
}
