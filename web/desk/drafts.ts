import { useState } from "preact/hooks";
import { shelf } from "../shared/storage";

/** A text that is being written, kept while one looks at other conversations. */
export function useDraft(name: string): [string, (text: string) => void] {
  const drafts = shelf("sessionStorage");
  const key = `parley.desk.draft.${name}`;
  const [, redraw] = useState(0);
  const save = (text: string) => {
    if (text) drafts.setItem(key, text);
    else drafts.removeItem(key);
    redraw((count) => count + 1);
  };
  return [drafts.getItem(key) ?? "", save];
}
