import { shelf } from "../../shared/storage";
import type { Writing } from "./writing";

/** A text that was not saved when its page was left. */
export interface Unsaved {
  writing: Writing;
  /** The revision that its author began with; 0 for a new article. */
  base: number;
  /** What that revision said, so that two people's changes can be told apart later. */
  begun: Writing;
  /** UNIX milliseconds. */
  at: number;
}

const PREFIX = "parley.desk.unsaved.";

/** Where the text of an article waits; a new article has no name yet. */
export function placeOf(article: string, locale: string): string {
  return `${PREFIX}${locale}.${article}`;
}

export function keepUnsaved(place: string, unsaved: Unsaved): void {
  shelf("localStorage").setItem(place, JSON.stringify(unsaved));
}

export function forgetUnsaved(place: string): void {
  shelf("localStorage").removeItem(place);
}

export function findUnsaved(place: string): Unsaved | null {
  try {
    const found = JSON.parse(shelf("localStorage").getItem(place) ?? "null") as Unsaved | null;
    return found?.writing && found.begun ? found : null;
  } catch {
    return null; // Written by another version
  }
}
