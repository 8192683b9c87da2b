import { useState } from "preact/hooks";
import { shelf } from "../../shared/storage";

const PREFIX = "parley.desk.wording.";

/**
 * A text that survives a closed tab until it is saved: what is kept is what differs from the second
 * argument of the setter.
 */
export function useUnsavedLine(
  name: string,
  saved: string,
): [string, (text: string, saved: string) => void] {
  const store = shelf("localStorage");
  const [text, setText] = useState(() => store.getItem(PREFIX + name) ?? saved);
  const change = (next: string, now: string) => {
    if (next === now) store.removeItem(PREFIX + name);
    else store.setItem(PREFIX + name, next);
    setText(next);
  };
  return [text, change];
}
