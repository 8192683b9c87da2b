import type { RefObject } from "preact";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useWords } from "../language";

interface LauncherProps {
  button: RefObject<HTMLButtonElement | null>;
  open: boolean;
  unread: number;
  onToggle: () => void;
}

/** The round button in the corner. */
export function Launcher({ button, open, unread, onToggle }: LauncherProps) {
  const words = useWords();
  const news = !open && unread > 0 ? words.text("widget_unread", { count: unread }) : "";
  const name = words.text(open ? "widget_close" : "widget_open");
  return (
    <>
      <button
        ref={button}
        type="button"
        class="launcher"
        aria-expanded={open}
        aria-label={news ? `${name}, ${news}` : name}
        data-testid="launcher"
        onClick={onToggle}
      >
        <Icon path={open ? icons.down : icons.chat} />
        {news && <span class="badge">{unread > 9 ? "9+" : unread}</span>}
      </button>
      <span class="hidden" role="status">
        {news}
      </span>
    </>
  );
}
