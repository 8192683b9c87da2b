/** One or two letters that stand for a name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? "")][0] ?? "?";
  const last = words.length > 1 ? ([...words.at(-1)!][0] ?? "") : "";
  // The mark keeps Arabic letters from joining into one.
  return [first, last].join(last && "\u200c").toLocaleUpperCase();
}
