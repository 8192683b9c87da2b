import type { RefObject } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { MESSAGE_LIMIT } from "../../shared/types";
import { TypingNotice } from "../../shared/typing";
import type { Words } from "../../shared/words";
import { useWords } from "../context";
import type { OpenConversation } from "../conversation";
import { useDraft } from "../drafts";
import { languageName } from "../naming";
import type { Details } from "../types";
import { ComposeModes } from "./compose-modes";

export type ComposeMode = "reply" | "note";

interface ComposeProps {
  field: RefObject<HTMLTextAreaElement | null>;
  conversation: OpenConversation;
  details: Details;
  mode: ComposeMode;
  setMode: (mode: ComposeMode) => void;
  mine: boolean;
}

/** Where the agent writes to the customer, or to the team. */
export function Compose({ field, conversation, details, mode, setMode, mine }: ComposeProps) {
  const words = useWords();
  const [text, setText] = useDraft(`${conversation.id}.${mode}`);
  // Signs of writing count only from whoever has the conversation: who takes it begins anew.
  const notice = useMemo(() => new TypingNotice(conversation.typing), [conversation, mine]);
  const over = [...text.trim()].length - MESSAGE_LIMIT;
  const ready = text.trim() !== "" && over <= 0;
  useLayoutEffect(() => grow(field.current!), [text, mode]);
  const type = (event: Event) => {
    setText((event.target as HTMLTextAreaElement).value);
    if (mode === "reply") notice.keyPressed();
  };
  const send = () => {
    if (!ready) return;
    conversation.write(text.trim(), mode === "note");
    setText("");
    notice.stopped();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a character is being composed, Enter belongs to the input method.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const warning = over > 0 ? words.text("desk_too_long", { over, limit: MESSAGE_LIMIT }) : "";
  const hint = mode === "reply" ? replyHint(details, mine, words) : "";
  return (
    <div class={`compose is-${mode}`}>
      <ComposeModes mode={mode} setMode={setMode} />
      <textarea
        ref={field}
        rows={2}
        dir={text ? "auto" : undefined}
        value={text}
        aria-label={words.text(`desk_${mode}_label`)}
        aria-describedby="compose-hint"
        aria-invalid={over > 0}
        placeholder={words.text(`desk_${mode}_placeholder`)}
        onInput={type}
        onKeyDown={onKeyDown}
      />
      <div class="compose-foot">
        <p class={`hint ${warning ? "is-wrong" : ""}`} id="compose-hint" role="status">
          {warning || hint || words.text("desk_enter_sends")}
        </p>
        <button type="button" class="button is-main" aria-disabled={!ready} onClick={send}>
          <Icon path={mode === "note" ? icons.note : icons.send} />
          {words.text(mode === "note" ? "desk_save_note" : "desk_send")}
        </button>
      </div>
    </div>
  );
}

/** What an answer would change, or which language it should be in. */
function replyHint({ status, assignee, language }: Details, mine: boolean, words: Words): string {
  if (status === "pending") return words.text("desk_takes_over");
  if (status === "resolved") return words.text("desk_reopens");
  if (assignee && !mine) return words.text("desk_takes_over_from", { name: assignee.name });
  if (!language || language === words.locale) return "";
  return words.text("desk_reply_language", { language: languageName(language, words.locale) });
}

/** As high as its text, up to the limit in the style sheet. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
