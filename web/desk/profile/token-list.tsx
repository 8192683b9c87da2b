import { useRef } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";

interface TokenListProps {
  /** What each of them is called. */
  tokens: { value: string; text: string }[];
  onRemove: (value: string) => void;
}

/** What has been chosen, each with a button that takes it away. */
export function TokenList({ tokens, onRemove }: TokenListProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  if (tokens.length === 0) return null;
  const remove = (value: string, index: number) => {
    // The focus must not be lost with the button that had it.
    const buttons = [...list.current!.querySelectorAll("button")];
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
    onRemove(value);
  };
  return (
    <ul class="tokens" ref={list}>
      {tokens.map(({ value, text }, index) => (
        <li key={value} class="token">
          <bdi>{text}</bdi>
          <button
            type="button"
            aria-label={words.text("desk_token_remove", { name: text })}
            onClick={() => remove(value, index)}
          >
            <Icon path={icons.close} />
          </button>
        </li>
      ))}
    </ul>
  );
}
