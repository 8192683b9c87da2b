import { useState } from "preact/hooks";
import { shelf } from "../shared/storage";
import type { SentFile } from "../shared/types";

const PREFIX = "parley.desk.draft.";

/** A text that is being written, with the files that were added to it. */
export interface Draft {
  text: string;
  files: SentFile[];
}

const EMPTY: Draft = { text: "", files: [] };

/** What is different in a draft, or how that follows from what it is by then. */
export type DraftChange = Partial<Draft> | ((draft: Draft) => Partial<Draft>);

/** What is being written under a name; it outlives the page, and looking at something else. */
export function useDraft(name: string): [Draft, (change: DraftChange) => void] {
  const [, redraw] = useState(0);
  const change = (part: DraftChange) => {
    const before = read(name);
    keep(name, { ...before, ...(typeof part === "function" ? part(before) : part) });
    redraw((count) => count + 1);
  };
  return [read(name), change];
}

/** Whether somebody has begun to write to this customer. */
export function hasDraft(conversation: string): boolean {
  return read(`${conversation}.reply`).text.trim() !== "";
}

function read(name: string): Draft {
  const kept = shelf("localStorage").getItem(PREFIX + name);
  return kept ? (JSON.parse(kept) as Draft) : EMPTY;
}

function keep(name: string, draft: Draft): void {
  const isEmpty = draft.text === "" && draft.files.length === 0;
  if (isEmpty) shelf("localStorage").removeItem(PREFIX + name);
  else shelf("localStorage").setItem(PREFIX + name, JSON.stringify(draft));
}
