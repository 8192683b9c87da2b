import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useDesk, useWords } from "../context";
import { hasInbox, WRITERS } from "../roles";
import { inboxPath, type Route } from "../route";
import { type Counts, type Role, ROLES, type View, VIEWS } from "../types";
import { Account } from "./account";
import { ShortcutHelp } from "./shortcut-help";

const ICONS: Record<View, string> = {
  unassigned: icons.inbox,
  mine: icons.person,
  open: icons.chat,
  bot: icons.bot,
  resolved: icons.check,
};

interface Page {
  name: "articles" | "gaps" | "wording" | "people";
  icon: string;
  roles: readonly Role[];
  /** The routes to which it leads. */
  shows: readonly Route["page"][];
  /** Whether a group of links begins with it. */
  first?: boolean;
}

const PAGES: readonly Page[] = [
  {
    name: "articles",
    icon: icons.book,
    roles: ROLES,
    shows: ["articles", "article", "new-article"],
    first: true,
  },
  { name: "gaps", icon: icons.gap, roles: WRITERS, shows: ["gaps"] },
  { name: "wording", icon: icons.speech, roles: WRITERS, shows: ["wording", "values"] },
  {
    name: "people",
    icon: icons.people,
    roles: ["supervisor", "administrator"],
    shows: ["people"],
    first: true,
  },
];

interface NavProps {
  brand: string;
  route: Route;
  counts: Counts | null;
}

export function Nav({ brand, route, counts }: NavProps) {
  const { me } = useDesk();
  const words = useWords();
  const [help, setHelp] = useState(false);
  return (
    <nav class="nav" aria-label={words.text("desk_navigation")}>
      <p class="brand">
        <span class="brand-mark" aria-hidden="true" />
        <span class="brand-name">{brand}</span>
      </p>
      {hasInbox(me.role) && <h2 class="nav-title">{words.text("desk_views")}</h2>}
      <ul class="nav-list">
        {hasInbox(me.role) &&
          VIEWS.map((view) => (
            <li key={view}>
              <ViewLink view={view} count={counts?.[view]} current={isCurrent(route, view)} />
            </li>
          ))}
        {PAGES.filter((page) => page.roles.includes(me.role)).map((page) => (
          <li key={page.name} class={page.first ? "nav-people" : ""}>
            <PageLink page={page} current={page.shows.includes(route.page)} />
          </li>
        ))}
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

function PageLink({ page, current }: { page: Page; current: boolean }) {
  const words = useWords();
  return (
    <a class="nav-link" href={`/desk/${page.name}`} aria-current={current ? "page" : undefined}>
      <Icon path={page.icon} />
      <span class="nav-label">{words.text(`desk_${page.name}`)}</span>
    </a>
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
