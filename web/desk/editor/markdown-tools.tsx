import { useRef } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";

export type Tool = "bold" | "italic" | "link" | "heading" | "bullets" | "numbers";

interface ToolKey {
  tool: Tool;
  icon: string;
  /** With Ctrl (⌘), by its place on the keyboard. */
  code: string;
  shift: boolean;
  keys: string;
  /** Only in large fields. */
  only?: "large";
}

export const TOOL_KEYS: readonly ToolKey[] = [
  { tool: "bold", icon: icons.bold, code: "KeyB", shift: false, keys: "Ctrl+B" },
  { tool: "italic", icon: icons.italic, code: "KeyI", shift: false, keys: "Ctrl+I" },
  { tool: "link", icon: icons.link, code: "KeyK", shift: false, keys: "Ctrl+K" },
  ...large("heading", icons.heading, "Digit2"),
  ...large("numbers", icons.numbers, "Digit7"),
  ...large("bullets", icons.bullets, "Digit8"),
];

function large(tool: Tool, icon: string, code: string): ToolKey[] {
  const keys = `Ctrl+Shift+${code.at(-1)}`;
  return [{ tool, icon, code, shift: true, keys, only: "large" }];
}

interface MarkdownToolsProps {
  /** The id of the text field. */
  field: string;
  large: boolean;
  /** The shared values by name. */
  values: Record<string, string>;
  onTool: (tool: Tool) => void;
  onValue: (name: string) => void;
  onPictures: (files: File[]) => void;
}

/** Buttons above a Markdown field; each says its shortcut. */
export function MarkdownTools(props: MarkdownToolsProps) {
  const { field, large: isLarge, values, onTool, onValue, onPictures } = props;
  const words = useWords();
  const file = useRef<HTMLInputElement>(null);
  const picture = words.text("desk_tool_picture");
  const choose = (input: HTMLInputElement) => {
    onPictures([...(input.files ?? [])]);
    input.value = "";
  };
  return (
    <div
      class="tools"
      role="toolbar"
      aria-label={words.text("desk_tools")}
      aria-controls={field}
    >
      {TOOL_KEYS.filter(({ only }) => isLarge || !only).map(({ tool, icon, keys }) => (
        <button
          key={tool}
          type="button"
          class="tool"
          aria-label={words.text(`desk_tool_${tool}`)}
          title={`${words.text(`desk_tool_${tool}`)} (${keys})`}
          onClick={() => onTool(tool)}
        >
          <Icon path={icon} />
        </button>
      ))}
      {isLarge && (
        <button
          type="button"
          class="tool"
          aria-label={picture}
          title={picture}
          onClick={() => file.current?.click()}
        >
          <Icon path={icons.picture} />
        </button>
      )}
      <input
        ref={file}
        type="file"
        hidden
        multiple
        accept="image/png,image/jpeg,image/gif,image/webp"
        aria-label={picture}
        onChange={(event) => choose(event.currentTarget)}
      />
      <ValueChoice values={values} onValue={onValue} />
    </div>
  );
}

interface ValueChoiceProps {
  values: Record<string, string>;
  onValue: (name: string) => void;
}

/** Inserts a fact that is kept in one place, by name. */
function ValueChoice({ values, onValue }: ValueChoiceProps) {
  const words = useWords();
  const names = Object.keys(values).toSorted();
  if (names.length === 0) return null;
  return (
    <span class="tool is-choice" title={words.text("desk_tool_value")}>
      <Icon path={icons.braces} />
      <select
        aria-label={words.text("desk_tool_value")}
        value=""
        onChange={(event) => {
          onValue(event.currentTarget.value);
          event.currentTarget.value = "";
        }}
      >
        <option value="" disabled>
          {words.text("desk_tool_value")}
        </option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}: {values[name]}
          </option>
        ))}
      </select>
    </span>
  );
}
