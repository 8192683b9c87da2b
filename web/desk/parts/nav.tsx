import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useDesk, useWords } from "../context";
import { inboxPath, type Route } from "../route";
import { type Counts, type View, VIEWS } from "../types";
import { Account } from "./account";
import { ShortcutHelp } from "./shortcut-help";

const ICONS: Record<View, string> = {
  unassigned: icons.inbox,
  mine: icons.person,
  open: icons.chat,
  bot: icons.bot,
  resolved: icons.check,
};

interface NavProps {
  brand: string;
  route: Route;
  counts: Counts | null;
}

export function Nav({ brand, route, counts }: NavProps) {
  const { me } = useDesk();
  const words = useWords();
  const [help, setHelp] = useState(false);
  const seesPeople = me.role === "administrator" || me.role === "supervisor";
  return (
    <nav class="nav" aria-label={words.text("desk_navigation")}>
      <p class="brand">
        <span class="brand-mark" aria-hidden="true" />
        <span class="brand-name">{brand}</span>
      </p>
      <h2 class="nav-title">{words.text("desk_views")}</h2>
      <ul class="nav-list">
        {VIEWS.map((view) => (
          <li key={view}>
            <ViewLink view={view} count={counts?.[view]} current={isCurrent(route, view)} />
          </li>
        ))}
        {seesPeople && (
          <li class="nav-people">
            <a
              class="nav-link"
              href="/desk/people"
              aria-current={route.page === "people" ? "page" : undefined}
            >
              <Icon path={icons.people} />
              <span class="nav-label">{words.text("desk_people")}</span>
            </a>
          </li>
        )}
      </ul>
      <div class="nav-foot">
        <button type="button" class="nav-link is-button nav-help" onClick={() => setHelp(true)}>
          <Icon path={icons.keyboard} />
          <span class="nav-label">{words.text("desk_shortcuts")}</span>
        </button>
        <Account />
      </div>
      {help && <ShortcutHelp onClose={() => setHelp(false)} />}
    </nav>
  );
}

function isCurrent(route: Route, view: View): boolean {
  return route.page === "inbox" && route.view === view;
}

interface ViewLinkProps {
  view: View;
  count: number | undefined;
  current: boolean;
}

function ViewLink({ view, count, current }: ViewLinkProps) {
  const words = useWords();
  const urgent = view === "unassigned" && count;
  return (
    <a class="nav-link" href={inboxPath(view)} aria-current={current ? "page" : undefined}>
      <Icon path={ICONS[view]} />
      <span class="nav-label">{words.text(`desk_view_${view}`)}</span>
      {count !== undefined && <span class={`count ${urgent ? "is-urgent" : ""}`}>{count}</span>}
    </a>
  );
}
