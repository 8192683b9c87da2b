import { useState } from "preact/hooks";
import { RequestFailed } from "../shared/http";
import { useWords } from "./context";
import type { OpenConversation } from "./conversation";
import type { Draft, DraftChange } from "./drafts";
import { problemText } from "./problem-text";

/** What may be sent; the server looks at the content, too. */
export const ACCEPTED = "image/png,image/jpeg,image/gif,image/webp,application/pdf";
const LARGEST = 10_000_000;

export interface Uploads {
  /** Names of those that are on their way. */
  busy: string[];
  problem: string;
  add: (files: Iterable<File>) => void;
  remove: (id: string) => void;
  paste: (event: ClipboardEvent) => void;
  drop: (event: DragEvent) => void;
}

/** Files that go with the next message: they are brought to the server at once. */
export function useUploads(
  conversation: OpenConversation,
  draft: Draft,
  change: (change: DraftChange) => void,
): Uploads {
  const words = useWords();
  const [busy, setBusy] = useState<string[]>([]);
  const [problem, setProblem] = useState("");
  const upload = async (file: File): Promise<void> => {
    if (file.size > LARGEST) {
      return setProblem(words.text("desk_file_too_large", { name: file.name }));
    }
    setBusy((names) => [...names, file.name]);
    try {
      const stored = await conversation.upload(file);
      // Others may have arrived meanwhile.
      change((now) => ({ files: [...now.files, stored] }));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem(problemText(error, words));
    } finally {
      setBusy((names) => names.toSpliced(names.indexOf(file.name), 1));
    }
  };
  const add = (files: Iterable<File>) => {
    setProblem("");
    for (const file of files) void upload(file);
  };
  const takeFrom = (event: Event, data: DataTransfer | null) => {
    if (!data || data.files.length === 0) return;
    event.preventDefault();
    add(data.files);
  };
  return {
    busy,
    problem,
    add,
    remove: (id) => change({ files: draft.files.filter((file) => file.id !== id) }),
    paste: (event) => takeFrom(event, event.clipboardData),
    drop: (event) => takeFrom(event, event.dataTransfer),
  };
}
