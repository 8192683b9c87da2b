import type { Author } from "../../shared/types";
import { useWords } from "../language";
import { Avatar } from "./avatar";

/** The sign that somebody is writing. Outside of the log, so that it is not read as a message. */
export function Writing({ author, agent }: { author: Author | null; agent: string | null }) {
  const words = useWords();
  const name = agent ?? words.text("widget_agent");
  const text =
    author === "bot"
      ? words.text("widget_typing_bot")
      : words.text("widget_typing_agent", { name });
  return (
    <div role="status" class="writing">
      {author && (
        <>
          <Avatar name={author === "bot" ? null : name} />
          <span class="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span class="hidden">{text}</span>
        </>
      )}
    </div>
  );
}
