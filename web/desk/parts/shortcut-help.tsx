import type { ComponentChildren } from "preact";
import { useDesk, useWords } from "../context";
import { TOOL_KEYS } from "../editor/markdown-tools";
import { hasInbox, WRITERS } from "../roles";
import { type Shortcut, SHORTCUTS } from "../shortcuts";
import { Dialog } from "./dialog";

/** The shortcuts of what this person works with: conversations, articles or both. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { me } = useDesk();
  const words = useWords();
  return (
    <Dialog title={words.text("desk_shortcuts")} onClose={onClose}>
      {hasInbox(me.role) && (
        <Group title={words.text("desk_views")}>
          {(Object.entries(SHORTCUTS) as [Shortcut, string][]).map(([name, letter]) => (
            <Line key={name} keys={`Alt+${letter}`}>
              {words.text(`desk_shortcut_${name}`)}
            </Line>
          ))}
        </Group>
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
    </Dialog>
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
