import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { MESSAGE_LIMIT } from "../../shared/types";
import { TypingNotice } from "../../shared/typing";
import type { Chat } from "../chat";
import { useWords } from "../language";

interface ComposerProps {
  chat: Chat;
  text: string;
}

/** Where the customer writes. Enter sends. */
export function Composer({ chat, text }: ComposerProps) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const notice = useMemo(() => new TypingNotice(chat.typing), [chat]);
  const over = [...text.trim()].length - MESSAGE_LIMIT;
  const ready = text.trim() !== "" && over <= 0;
  useLayoutEffect(() => grow(field.current!), [text]);
  const type = (event: Event) => {
    chat.draft((event.target as HTMLTextAreaElement).value);
    notice.keyPressed();
  };
  const send = () => {
    if (!ready) return;
    chat.write(text.trim());
    chat.draft("");
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
      <div class={`field ${over > 0 ? "is-wrong" : ""}`}>
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
