import type { RefObject } from "preact";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../context";
import type { Composing } from "../use-compose";
import { ACCEPTED, type Uploads } from "../use-uploads";
import type { ComposeMode } from "./compose";

interface ComposeToolsProps {
  mode: ComposeMode;
  compose: Composing;
  chooser: RefObject<HTMLInputElement | null>;
  uploads: Uploads;
}

/** What can be put into the text: each button types its sign, which shows the choice. */
export function ComposeTools({ mode, compose, chooser, uploads }: ComposeToolsProps) {
  const words = useWords();
  const begin = (sign: string) => {
    const { text } = compose.draft;
    const before = text.slice(0, compose.cursor);
    compose.insert(before === "" || /\s$/.test(before) ? sign : ` ${sign}`);
  };
  const tool = (name: string, icon: string, onClick: () => void) => (
    <button
      type="button"
      class="tool"
      aria-label={words.text(`desk_tool_${name}`)}
      title={words.text(`desk_tool_${name}`)}
      onClick={onClick}
    >
      <Icon path={icon} />
    </button>
  );
  return (
    <div class="compose-tools" role="group" aria-label={words.text("desk_compose_tools")}>
      {tool("attach", icons.clip, () => chooser.current?.click())}
      {tool("canned", icons.slash, () => begin("/"))}
      {tool("article", icons.book, () => begin("??"))}
      {mode === "note" && tool("mention", icons.at, () => begin("@"))}
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        aria-label={words.text("desk_tool_attach")}
        onChange={(event) => {
          uploads.add(event.currentTarget.files ?? []);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
