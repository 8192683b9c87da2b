import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useLanguage } from "../language";
import type { ChatState } from "../state";
import { Avatar } from "./avatar";
import { Menu } from "./menu";

interface HeaderProps {
  state: ChatState;
  onClose: () => void;
  onReset: () => void;
  setLocale: (locale: string) => Promise<void>;
}

/** Says with whom the customer talks. */
export function Header({ state, onClose, onReset, setLocale }: HeaderProps) {
  const { config, words } = useLanguage();
  const [menu, setMenu] = useState(false);
  const { status, agent } = state.status;
  const person = status === "resolved" ? null : agent;
  return (
    <div class="header">
      <Avatar name={person} />
      <div class="identity">
        <h2 class="name">{person ?? config.brand.name}</h2>
        <p class="role">{words.text(person ? "widget_team" : "widget_assistant")}</p>
      </div>
      <button
        type="button"
        class="header-button"
        aria-label={words.text("widget_menu")}
        aria-expanded={menu}
        onClick={() => setMenu(!menu)}
      >
        <Icon path={icons.more} />
      </button>
      <button
        type="button"
        class="header-button"
        aria-label={words.text("widget_close")}
        onClick={onClose}
      >
        <Icon path={icons.close} />
      </button>
      {menu && <Menu onReset={onReset} setLocale={setLocale} onLeave={() => setMenu(false)} />}
    </div>
  );
}
