import { useWords } from "../context";
import type { ComposeMode } from "./compose";

interface ComposeModesProps {
  mode: ComposeMode;
  setMode: (mode: ComposeMode) => void;
}

const MODES: ComposeMode[] = ["reply", "note"];

/** Whether the text goes to the customer or stays with the team. */
export function ComposeModes({ mode, setMode }: ComposeModesProps) {
  const words = useWords();
  return (
    <div class="modes">
      {MODES.map((each) => (
        <button
          key={each}
          type="button"
          class="mode"
          aria-pressed={each === mode}
          onClick={() => setMode(each)}
        >
          {words.text(`desk_compose_${each}`)}
        </button>
      ))}
    </div>
  );
}
