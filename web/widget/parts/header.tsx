import { useRef, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import type { Chat } from "../chat";
import { useLanguage } from "../language";
import { useScript } from "../later";
import { type ChatState, withPeople } from "../state";
import { Avatar } from "./avatar";

interface HeaderProps {
  chat: Chat;
  state: ChatState;
  setLocale: (locale: string) => Promise<void>;
}

/** Says with whom the customer talks; from here a person is one press away. */
export function Header({ chat, state, setLocale }: HeaderProps) {
  const { config, words } = useLanguage();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useScript("menu", open);
  const { status, agent } = state.status;
  const person = status === "resolved" ? null : agent;
  const leave = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class="header">
      <Avatar name={person} logo={config.site?.logo} />
      <div class="identity">
        <h2 class="name">{person ?? config.brand.name}</h2>
        <p class="role">{words.text(person ? "widget_team" : "widget_assistant")}</p>
      </div>
      {state.agreed && !withPeople(state.status) && (
        <Action name="widget_person" icon={icons.person} onClick={() => chat.callPerson()} />
      )}
      {state.agreed && (
        <button
          ref={opener}
          type="button"
          class="header-button"
          aria-label={words.text("widget_menu")}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon path={icons.more} />
        </button>
      )}
      <Action name="widget_close" icon={icons.close} onClick={() => chat.close()} />
      {open && menu && <menu.Menu {...{ chat, state, setLocale }} onLeave={leave} />}
    </div>
  );
}

function Action({ name, icon, onClick }: { name: string; icon: string; onClick: () => void }) {
  const { words } = useLanguage();
  const title = words.text(name);
  return (
    <button type="button" class="header-button" aria-label={title} title={title} onClick={onClick}>
      <Icon path={icon} />
    </button>
  );
}
