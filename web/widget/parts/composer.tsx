import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { MESSAGE_LIMIT, type SentFile } from "../../shared/types";
import { TypingNotice } from "../../shared/typing";
import type { Chat } from "../chat";
import { useWords } from "../language";
import { useScript, useService } from "../later";
import { asked, type ChatState } from "../state";

interface ComposerProps {
  chat: Chat;
  state: ChatState;
  /** Files are for people: the assistant does not look at them. */
  withPeople: boolean;
}

/** Files that go with the next message, and whether some of them are still on their way. */
export interface Attached {
  files: SentFile[];
  busy: boolean;
}

const NOTHING: Attached = { files: [], busy: false };

/** Where the customer writes. Enter sends. */
export function Composer({ chat, state, withPeople }: ComposerProps) {
  const text = state.draft;
  const words = useWords();
  const service = useService();
  const hint = asked(state);
  const forms = useScript("forms", hint !== null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [attached, setAttached] = useState(NOTHING);
  const notice = useMemo(() => new TypingNotice(chat.typing), [chat]);
  const over = [...text.trim()].length - MESSAGE_LIMIT;
  const { files, busy } = withPeople ? attached : NOTHING;
  const ready = (text.trim() !== "" || files.length > 0) && over <= 0 && !busy;
  useLayoutEffect(() => grow(field.current!), [text]);
  const type = (event: Event) => {
    chat.draft((event.target as HTMLTextAreaElement).value);
    notice.keyPressed();
  };
  const send = () => {
    if (!ready) return;
    chat.write(text.trim(), files);
    chat.draft("");
    setAttached(NOTHING);
    notice.stopped();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a character is being composed, Enter belongs to the input method.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div class="composer">
      {over > 0 && <TooLong over={over} />}
      {forms && hint && <forms.Answer key={state.messages.at(-1)!.id} {...{ chat, hint }} />}
      <div class={`field ${over > 0 ? "is-wrong" : ""}`}>
        {service && withPeople && (
          <service.parts.Attach chat={chat} files={files} onChange={setAttached} />
        )}
        <textarea
          ref={field}
          rows={1}
          dir={text ? "auto" : undefined}
          value={text}
          placeholder={words.text("widget_write")}
          aria-label={words.text("widget_message")}
          aria-describedby="keys"
          aria-invalid={over > 0}
          enterkeyhint="send"
          onInput={type}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="send"
          aria-label={words.text("widget_send")}
          aria-disabled={!ready}
          onClick={send}
        >
          <Icon path={icons.send} />
        </button>
      </div>
      <span id="keys" class="hidden">
        {words.text("widget_keys")}
      </span>
    </div>
  );
}

function TooLong({ over }: { over: number }) {
  const words = useWords();
  return (
    <p class="too-long" role="alert">
      {words.text("widget_too_long", { over, limit: MESSAGE_LIMIT })}
    </p>
  );
}

/** As high as its text, up to the limit in the style sheet. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
