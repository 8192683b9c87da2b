import { useRef, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { useWords } from "../context";
import { problemText } from "../problem-text";
import { useEditorApi } from "./api";
import { MarkdownTools, type Tool, TOOL_KEYS } from "./markdown-tools";
import {
  continueList,
  insert,
  insertBlock,
  link,
  markLines,
  type Selected,
  wrap,
} from "./markdown";
import { applyTo, selectedIn } from "./textarea";
import { directionOf } from "./text-fields";
import type { Editing } from "./use-editing";

interface MarkdownFieldProps {
  id: string;
  label: string;
  hint: string;
  editing: Editing;
  readOnly: boolean;
  value: string;
  /** The most characters that it may have. */
  limit?: number;
  /** With headings, lists and pictures. */
  large?: boolean;
  onChange: (text: string) => void;
}

/** A text field for Markdown with its tools; pictures can be pasted and dropped. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { id, label, hint, editing, readOnly, value, limit, large = false, onChange } = props;
  const words = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [dragging, setDragging] = useState(false);
  const edit = (change: (selected: Selected) => Selected) =>
    applyTo(area.current!, change(selectedIn(area.current!)));
  const pictures = usePictures(editing, (markdown) =>
    edit((selected) => insertBlock(selected, markdown)),
  );
  const use = (tool: Tool) =>
    edit((selected) => transform(tool, selected, words.text("desk_text")));
  const press = (event: KeyboardEvent) => {
    const tool = toolFor(event, large);
    if (tool) {
      event.preventDefault();
      use(tool);
    } else if (large && event.key === "Enter" && isPlain(event)) {
      const next = continueList(selectedIn(area.current!));
      if (!next) return;
      event.preventDefault();
      applyTo(area.current!, next);
    }
  };
  const take = (event: Event, files: FileList | undefined) => {
    const images = [...(files ?? [])].filter((file) => file.type.startsWith("image/"));
    setDragging(false);
    if (!large || images.length === 0) return;
    event.preventDefault();
    void pictures.add(images);
  };
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      <div class={`markdown ${large ? "is-large" : ""} ${dragging ? "is-target" : ""}`}>
        {!readOnly && (
          <MarkdownTools
            field={id}
            large={large}
            values={editing.values}
            onTool={use}
            onValue={(name) => edit((selected) => insert(selected, `{${name}}`))}
            onPictures={(files) => void pictures.add(files)}
          />
        )}
        <textarea
          ref={area}
          id={id}
          lang={editing.locale}
          dir={directionOf(editing.locale)}
          readOnly={readOnly}
          maxLength={limit}
          aria-describedby={`${id}-hint`}
          spellcheck
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          onKeyDown={press}
          onPaste={(event) => take(event, event.clipboardData?.files)}
          onDragOver={(event) => {
            if (!large || !event.dataTransfer?.types.includes("Files")) return;
            event.preventDefault();
            setDragging(true);
          }}
          onDragLeave={() => setDragging(false)}
          onDrop={(event) => take(event, event.dataTransfer?.files)}
        />
      </div>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class={`hint ${pictures.problem ? "is-wrong" : ""}`} role="status">
        {pictures.problem || (pictures.busy ? words.text("desk_picture_sending") : "")}
      </p>
    </div>
  );
}

function transform(tool: Tool, selected: Selected, example: string): Selected {
  if (tool === "bold") return wrap(selected, "**", example);
  if (tool === "italic") return wrap(selected, "*", example);
  if (tool === "link") return link(selected, example);
  return markLines(selected, tool);
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.isComposing && !event.shiftKey && !event.ctrlKey && !event.metaKey;
}

function toolFor(event: KeyboardEvent, large: boolean): Tool | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  return TOOL_KEYS.find(
    ({ code, shift, only }) =>
      event.code === code && event.shiftKey === shift && (large || only !== "large"),
  )?.tool;
}

/** Sends pictures to the server and puts them into the text, which may be of a new article. */
function usePictures(editing: Editing, onMarkdown: (markdown: string) => void) {
  const api = useEditorApi();
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const owner = editing.article || editing.original ? editing.id : null;
  const add = async (files: File[]) => {
    setBusy(true);
    setProblem("");
    try {
      for (const file of files) onMarkdown((await api.attach(owner, file)).markdown);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(problemText(error, words));
    } finally {
      setBusy(false);
    }
  };
  return { add, busy, problem };
}
