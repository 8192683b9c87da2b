import type { ComponentChildren } from "preact";
import { useDesk, useWords } from "../context";
import { TOOL_KEYS } from "../editor/markdown-tools";
import { hasInbox, WRITERS } from "../roles";
import { useStore } from "../../shared/store";
import { preferences } from "../preferences";
import { SHORTCUT_GROUPS, SHORTCUTS } from "../shortcuts";
import { Dialog } from "./dialog";

/** What keys do in the text itself. */
const WRITING = [
  ["canned", "/"],
  ["article", "??"],
  ["mention", "@"],
  ["send", "Enter"],
  ["line", "Shift+Enter"],
  ["send_resolve", "Ctrl+Enter"],
] as const;

/** The shortcuts of what this person works with: conversations, articles or both. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { me } = useDesk();
  const words = useWords();
  return (
    <Dialog title={words.text("desk_shortcuts")} onClose={onClose} wide>
      <div class="shortcut-groups">
      {hasInbox(me.role) && (
        <Conversations />
      )}
      {WRITERS.includes(me.role) && (
        <Group title={words.text("desk_articles")}>
          <Line keys="Ctrl+S">{words.text("desk_shortcut_save")}</Line>
          {TOOL_KEYS.map(({ tool, keys }) => (
            <Line key={tool} keys={keys}>
              {words.text(`desk_tool_${tool}`)}
            </Line>
          ))}
        </Group>
      )}
      </div>
    </Dialog>
  );
}

function Conversations() {
  const words = useWords();
  const { help } = useStore(preferences);
  const text = (name: string) => words.text(`desk_shortcut_${name}`);
  return (
    <>
      {Object.entries(SHORTCUT_GROUPS).map(([group, names]) => (
        <Group key={group} title={words.text(`desk_shortcuts_${group}`)}>
          {names.map((name) => (
            <Line key={name} keys={`Alt+${SHORTCUTS[name]}${name === "insert1" ? "…3" : ""}`}>
              {text(name)}
            </Line>
          ))}
          {group === "write" && WRITING.map(([name, keys]) => (
            <Line key={name} keys={keys}>
              {text(name)}
            </Line>
          ))}
          {group === "inbox" && help && <Line keys="?">{text("help")}</Line>}
        </Group>
      ))}
    </>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="shortcuts">
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Line({ keys, children }: { keys: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>
        {keys.split("+").map((key, index) => (
          <kbd key={index}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}
