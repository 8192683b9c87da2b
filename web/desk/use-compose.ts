import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { MESSAGE_LIMIT } from "../shared/types";
import { TypingNotice } from "../shared/typing";
import type { OpenConversation } from "./conversation";
import { useColleagues } from "./directory";
import { type Draft, type DraftChange, useDraft } from "./drafts";
import type { ComposeMode } from "./parts/compose";
import { mentioned, replaced } from "./trigger";
import type { Colleague, Details } from "./types";

interface Needed {
  field: RefObject<HTMLTextAreaElement | null>;
  conversation: OpenConversation;
  mode: ComposeMode;
  /** Whether I have the conversation. */
  mine: boolean;
  /** What I may do with it. */
  may: Details["may"];
}

/** A text that is being written. */
export interface Composing {
  draft: Draft;
  change: (change: DraftChange) => void;
  /** Where the cursor is. */
  cursor: number;
  /** How many characters are too many. */
  over: number;
  ready: boolean;
  /** Those who can be named in a note; null for a reply. */
  colleagues: Colleague[] | null;
  typed: (event: Event) => void;
  moved: () => void;
  /** Puts a text where the cursor is, or where `range` says. */
  insert: (text: string, range?: { from: number; to: number }) => void;
  /** Whether there was something to send. */
  send: () => boolean;
}

/** What is written in one mode of one conversation. */
export function useCompose({ field, conversation, mode, mine, may }: Needed): Composing {
  const [draft, change] = useDraft(`${conversation.id}.${mode}`);
  const [cursor, setCursor] = useState(0);
  const goal = useRef<number | null>(null);
  const colleagues = useColleagues(mode === "note");
  // Signs of writing count only from whoever has the conversation: who takes it begins anew.
  const notice = useMemo(() => new TypingNotice(conversation.typing), [conversation, mine]);
  const over = [...draft.text.trim()].length - MESSAGE_LIMIT;
  const allowed = mode === "note" ? may.note : may.answer;
  const ready = !!allowed && (draft.text.trim() !== "" || draft.files.length > 0) && over <= 0;
  useLayoutEffect(() => {
    if (goal.current === null) return;
    field.current?.setSelectionRange(goal.current, goal.current);
    setCursor(goal.current);
    goal.current = null;
  });
  const moved = () => setCursor(field.current?.selectionEnd ?? 0);
  const insert: Composing["insert"] = (text, range) => {
    const from = field.current?.selectionStart ?? draft.text.length;
    const to = field.current?.selectionEnd ?? from;
    const result = replaced(draft.text, range ?? { from, to }, text);
    goal.current = result.cursor;
    change({ text: result.text });
    field.current?.focus();
  };
  return {
    draft,
    change,
    cursor,
    over,
    ready,
    colleagues: mode === "note" ? colleagues : null,
    moved,
    insert,
    typed: (event) => {
      change({ text: (event.target as HTMLTextAreaElement).value });
      moved();
      if (mode === "reply") notice.keyPressed();
    },
    send: () => {
      if (!ready) return false;
      const text = draft.text.trim();
      const named = mode === "note" ? mentioned(text, colleagues ?? []).map(({ id }) => id) : [];
      conversation.write(text, {
        ...(mode === "note" && { note: true }),
        ...(draft.files.length > 0 && { files: draft.files }),
        ...(named.length > 0 && { mentions: named }),
      });
      change({ text: "", files: [] });
      notice.stopped();
      field.current?.focus();
      return true;
    },
  };
}
