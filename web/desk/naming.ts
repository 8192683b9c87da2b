import type { Intent } from "../shared/types";
import type { Words } from "../shared/words";

/** "open_ticket" → "Open ticket": for names that the company chose and no wording knows. */
export function humanise(name: string): string {
  const text = name.replace(/[_-]+/g, " ").trim();
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** The wording for a code that the server sent, or the code made readable. */
export function wordFor(words: Words, prefix: string, code: string): string {
  const key = `${prefix}_${code}`;
  return words.has(key) ? words.text(key) : humanise(code);
}

/** "Open ticket · 87%" */
export function intentText({ name, confidence }: Intent, words: Words): string {
  const percent = Math.round(confidence * 100);
  return words.text("desk_sureness", { name: wordFor(words, "desk_intent", name), percent });
}

/** "es" → "Spanish", in the language of the desk. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
  } catch {
    return code; // Not a language tag
  }
}

/** What to call a customer: visitors are told apart by the end of the conversation's id. */
export function contactName(name: string | null, id: string, words: Words): string {
  return name || words.text("desk_visitor", { id: id.slice(-4) });
}
