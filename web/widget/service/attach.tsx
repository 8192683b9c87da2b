import { useEffect, useRef, useState } from "preact/hooks";
import { RequestFailed } from "../../shared/http";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { SentFile } from "../../shared/types";
import type { Chat } from "../chat";
import { useWords } from "../language";
import type { Attached } from "../parts/composer";
import { sizeText } from "../../shared/size";
import { useStyles } from "../styled";
import text from "./service.css?inline";

/** What the server takes; it looks at the content itself. */
const KINDS = "image/png,image/jpeg,image/gif,image/webp,application/pdf";
const LARGEST = 10_000_000;
/** As many as one message can have. */
const MOST = 10;

interface AttachProps {
  chat: Chat;
  files: SentFile[];
  onChange: (attached: Attached) => void;
}

/** The button that adds files to the next message, and above it those that have been added. */
export function Attach({ chat, files, onChange }: AttachProps) {
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const { uploading, problem, add } = useUploads(chat, files, onChange);
  const button = useStyles<HTMLButtonElement>(text);
  useEffect(() => takeDropped(button.current!.parentElement!, add));
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    add([...(input.files ?? [])]);
    input.value = ""; // The same file can be chosen again
  };
  const remove = (file: SentFile) => {
    onChange({ files: files.filter((each) => each !== file), busy: uploading.length > 0 });
    button.current?.focus();
  };
  return (
    <>
      {(files.length > 0 || uploading.length > 0 || problem) && (
        <div class="tray">
          <ul>
            {files.map((file) => (
              <Added key={file.id} file={file} onRemove={() => remove(file)} />
            ))}
          </ul>
          <p role="status">
            {uploading.map((name) => words.text("widget_file_uploading", { name })).join(" ")}
          </p>
          <p class="wrong" role="alert">
            {problem}
          </p>
        </div>
      )}
      <input ref={chooser} type="file" multiple hidden accept={KINDS} onChange={choose} />
      <button
        ref={button}
        type="button"
        class="attach"
        aria-label={words.text("widget_attach")}
        onClick={() => chooser.current!.click()}
      >
        <Icon path={icons.clip} />
      </button>
    </>
  );
}

function Added({ file, onRemove }: { file: SentFile; onRemove: () => void }) {
  const words = useWords();
  return (
    <li class="added">
      <Icon path={file.media_type.startsWith("image/") ? icons.picture : icons.file} />
      <span class="file-name" dir="auto">
        {file.name}
      </span>
      <span class="file-size">{sizeText(file.size, words.locale)}</span>
      <button
        type="button"
        aria-label={words.text("widget_file_remove", { name: file.name })}
        onClick={onRemove}
      >
        <Icon path={icons.close} />
      </button>
    </li>
  );
}

/** Files on their way, one after the other, and what was wrong with the last ones. */
function useUploads(chat: Chat, files: SentFile[], onChange: AttachProps["onChange"]) {
  const words = useWords();
  const [uploading, setUploading] = useState<string[]>([]);
  const [problem, setProblem] = useState("");
  const kept = useRef(files);
  kept.current = files;
  // With the message that they belonged to, the problem is gone as well.
  useEffect(() => {
    if (files.length === 0) setProblem("");
  }, [files.length]);
  const upload = async (file: File): Promise<string> => {
    const refusal = refused(file, kept.current.length);
    if (refusal) return words.text(refusal, { name: file.name, ...limits(words.locale) });
    try {
      const body = new FormData();
      body.append("file", file);
      const sent = await chat.ask<SentFile>("files", { method: "POST", body });
      kept.current = [...kept.current, sent];
      onChange({ files: kept.current, busy: true });
      return "";
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const key = error.temporary ? "widget_file_failed" : "widget_file_refused";
      return words.text(key, { name: file.name });
    }
  };
  const add = async (chosen: File[]) => {
    const problems: string[] = [];
    setProblem("");
    for (const [index, file] of chosen.entries()) {
      setUploading(chosen.slice(index).map((each) => each.name));
      onChange({ files: kept.current, busy: true });
      problems.push(await upload(file));
    }
    setUploading([]);
    setProblem(problems.filter(Boolean).join(" "));
    onChange({ files: kept.current, busy: false });
  };
  return { uploading, problem, add: (chosen: File[]) => void add(chosen) };
}

/** The text that says why a file cannot be sent at all. */
function refused(file: File, count: number): string | null {
  if (count >= MOST) return "widget_file_too_many";
  if (file.size > LARGEST) return "widget_file_too_large";
  return null;
}

function limits(locale: string) {
  return { limit: sizeText(LARGEST, locale), count: MOST };
}

/** Pictures can also be pasted, and files dropped on the field. */
function takeDropped(field: HTMLElement, add: (files: File[]) => void): () => void {
  const over = new AbortController();
  const options = { signal: over.signal };
  const take = (event: Event, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    add(files);
  };
  field.addEventListener("paste", (event) => take(event, event.clipboardData), options);
  field.addEventListener("drop", (event) => take(event, event.dataTransfer), options);
  field.addEventListener("dragover", (event) => event.preventDefault(), options);
  return () => over.abort();
}
