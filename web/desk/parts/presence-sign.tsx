import { useWords } from "../context";
import type { Presence } from "../types";

/** Whether somebody is there: the word, and a dot whose form differs, not only its colour. */
export function PresenceSign({ presence }: { presence: Presence }) {
  const words = useWords();
  return (
    <span class={`presence is-${presence}`}>
      <span class="presence-dot" aria-hidden="true" />
      {words.text(`desk_presence_${presence}`)}
    </span>
  );
}
