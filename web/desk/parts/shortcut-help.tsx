import { useWords } from "../context";
import { type Shortcut, SHORTCUTS } from "../shortcuts";
import { Dialog } from "./dialog";

export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const entries = Object.entries(SHORTCUTS) as [Shortcut, string][];
  return (
    <Dialog title={words.text("desk_shortcuts")} onClose={onClose}>
      <dl class="shortcuts">
        {entries.map(([name, letter]) => (
          <div key={name}>
            <dt>{words.text(`desk_shortcut_${name}`)}</dt>
            <dd>
              <kbd>Alt</kbd> <kbd>{letter}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
