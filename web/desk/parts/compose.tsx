import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { MESSAGE_LIMIT } from "../../shared/types";
import type { Words } from "../../shared/words";
import { useWords } from "../context";
import type { OpenConversation } from "../conversation";
import { languageName } from "../naming";
import { useShortcuts } from "../shortcuts";
import type { ThreadState } from "../thread";
import type { Details } from "../types";
import { useCompletions } from "../use-completions";
import { useCompose } from "../use-compose";
import { useUploads } from "../use-uploads";
import { Attached } from "./attached";
import { Completions } from "./completions";
import { ComposeModes } from "./compose-modes";
import { ComposeTools } from "./compose-tools";
import { Suggestions } from "./suggestions";

export type ComposeMode = "reply" | "note";

interface ComposeProps {
  field: RefObject<HTMLTextAreaElement | null>;
  conversation: OpenConversation;
  state: ThreadState;
  details: Details;
  mode: ComposeMode;
  setMode: (mode: ComposeMode) => void;
  mine: boolean;
  onResolve: () => void;
}

/** Where the agent writes to the customer, or to the team. */
export function Compose(props: ComposeProps) {
  const { field, conversation, state, details, mode, setMode, mine, onResolve } = props;
  const words = useWords();
  const compose = useCompose({ field, conversation, mode, mine, may: details.may });
  const completions = useCompletions(compose, details, mode);
  const uploads = useUploads(conversation, compose.draft, compose.change);
  const chooser = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => grow(field.current!), [compose.draft.text, mode]);
  useShortcuts({ attach: () => chooser.current?.click() });
  const onKeyDown = (event: KeyboardEvent) => {
    // While a character is being composed, Enter belongs to the input method.
    if (event.isComposing || completions.press(event)) return;
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    const sent = compose.send();
    if (sent && mode === "reply" && (event.ctrlKey || event.metaKey)) onResolve();
  };
  const { over, ready, draft } = compose;
  const warning = over > 0 ? words.text("desk_too_long", { over, limit: MESSAGE_LIMIT }) : "";
  const hint = mode === "reply" ? replyHint(details, words) : "";
  return (
    <div class={`compose-place is-${mode}`}>
      <Colleagues writing={state.writing} />
      {mode === "reply" && <Suggestions state={state} details={details} onInsert={compose.insert} />}
      <div class={`compose is-${mode}`} onDrop={uploads.drop} onDragOver={allowDrop}>
        <ComposeModes mode={mode} setMode={setMode} />
        <textarea
          ref={field}
          rows={2}
          dir={draft.text ? "auto" : undefined}
          value={draft.text}
          aria-label={words.text(`desk_${mode}_label`)}
          aria-describedby="compose-hint"
          aria-invalid={over > 0}
          aria-autocomplete="list"
          aria-controls={completions.open ? "completions" : undefined}
          aria-activedescendant={completions.open ? completions.activeId : undefined}
          placeholder={words.text(`desk_${mode}_placeholder`)}
          onInput={compose.typed}
          onKeyDown={onKeyDown}
          onKeyUp={compose.moved}
          onClick={compose.moved}
          onBlur={completions.close}
          onPaste={uploads.paste}
        />
        {completions.open && <Completions completions={completions} />}
        <Attached uploads={uploads} files={draft.files} />
        <div class="compose-foot">
          <ComposeTools mode={mode} compose={compose} chooser={chooser} uploads={uploads} />
          <p class={`hint ${warning ? "is-wrong" : ""}`} id="compose-hint" role="status">
            {warning || hint || words.text("desk_enter_sends")}
          </p>
          <button
            type="button"
            class="button is-main"
            aria-disabled={!ready}
            onClick={() => void compose.send()}
          >
            <Icon path={mode === "note" ? icons.note : icons.send} />
            {words.text(mode === "note" ? "desk_save_note" : "desk_send")}
          </button>
        </div>
      </div>
    </div>
  );
}

/** Warns that somebody else is writing here, too. */
function Colleagues({ writing }: { writing: string[] }) {
  const words = useWords();
  const names = new Intl.ListFormat(words.locale).format(writing);
  return (
    <p class="colleagues" role="status">
      {writing.length > 0 && (
        <>
          <Icon path={icons.people} />
          {words.text("desk_colleague_writing", { names, count: writing.length })}
        </>
      )}
    </p>
  );
}

/** Who answers instead, what an answer would change, or which language it should be in. */
function replyHint(details: Details, words: Words): string {
  const { status, assignee, language, may } = details;
  if (status === "pending") return words.text("desk_takes_over");
  if (status === "resolved") return words.text("desk_reopens");
  if (assignee && !may.answer) return words.text("desk_has_it", { name: assignee.name });
  if (!language || language === words.locale) return "";
  return words.text("desk_reply_language", { language: languageName(language, words.locale) });
}

function allowDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
}

/** As high as its text, up to the limit in the style sheet. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
