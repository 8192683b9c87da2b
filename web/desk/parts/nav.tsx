import { useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import * as icons from "../../shared/icons";
import { useDesk, useWords } from "../context";
import { type Place, placePath } from "../place";
import { ADMINISTRATORS, ANSWERERS, LEADERS, worksInbox, WRITERS } from "../roles";
import type { Route } from "../route";
import { type Counts, type Named, type Role, ROLES, type View, VIEWS } from "../types";
import { Account } from "./account";

const ICONS: Record<View, string> = {
  mine: icons.person,
  unassigned: icons.inbox,
  all: icons.chat,
  team: icons.people,
  mentions: icons.at,
  snoozed: icons.snooze,
  bot: icons.bot,
  resolved: icons.check,
  spam: icons.ban,
};

interface Page {
  name:
    | "numbers"
    | "articles"
    | "canned"
    | "gaps"
    | "wording"
    | "people"
    | "teams"
    | "programs"
    | "webhooks"
    | "widget"
    | "audit";
  icon: string;
  roles: readonly Role[];
  /** The routes to which it leads. */
  shows: readonly Route["page"][];
  /** Whether a group of links begins with it. */
  first?: boolean;
}

const PAGES: readonly Page[] = [
  { name: "numbers", icon: icons.chart, roles: LEADERS, shows: ["numbers"], first: true },
  {
    name: "articles",
    icon: icons.book,
    roles: ROLES,
    shows: ["articles", "article", "new-article"],
    first: true,
  },
  { name: "canned", icon: icons.canned, roles: ANSWERERS, shows: ["canned"] },
  { name: "gaps", icon: icons.gap, roles: WRITERS, shows: ["gaps"] },
  { name: "wording", icon: icons.speech, roles: WRITERS, shows: ["wording", "values"] },
  { name: "people", icon: icons.person, roles: LEADERS, shows: ["people"], first: true },
  { name: "teams", icon: icons.people, roles: LEADERS, shows: ["teams"] },
  { name: "programs", icon: icons.braces, roles: ADMINISTRATORS, shows: ["programs"] },
  { name: "webhooks", icon: icons.out, roles: ADMINISTRATORS, shows: ["webhooks"] },
  { name: "widget", icon: icons.chat, roles: ADMINISTRATORS, shows: ["widget"] },
  { name: "audit", icon: icons.history, roles: ADMINISTRATORS, shows: ["audit"] },
];

interface NavProps {
  brand: string;
  route: Route;
  counts: Counts | null;
  teams: Named[];
  onHelp: () => void;
}

export function Nav({ brand, route, counts, teams, onHelp }: NavProps) {
  const { me } = useDesk();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const leave = (event: KeyboardEvent) => event.key === "Escape" && close();
  const isOpen = (page: Page) => page.roles.includes(me.role) && !me.second_factor_missing;
  return (
    <nav
      class={`nav ${open ? "is-open" : ""}`}
      aria-label={words.text("desk_navigation")}
      onKeyDown={leave}
    >
      <button
        type="button"
        class="icon-button nav-toggle"
        aria-label={words.text("desk_navigation")}
        aria-expanded={open}
        aria-controls="nav-body"
        onClick={() => setOpen(!open)}
      >
        <Icon path={open ? icons.close : icons.menu} />
      </button>
      <p class="brand">
        <span class="brand-mark" aria-hidden="true" />
        <span class="brand-name">{brand}</span>
      </p>
      <div class="nav-body" id="nav-body">
        {worksInbox(me) && <Views {...{ route, counts, teams }} onChoose={close} />}
        <ul class="nav-list">
          {PAGES.filter(isOpen).map((page) => (
            <li key={page.name} class={page.first ? "nav-people" : ""}>
              <PageLink page={page} current={page.shows.includes(route.page)} onChoose={close} />
            </li>
          ))}
        </ul>
        <div class="nav-foot">
          <button type="button" class="nav-link nav-help" onClick={onHelp}>
            <Icon path={icons.keyboard} />
            <span class="nav-label">{words.text("desk_shortcuts")}</span>
            <kbd aria-hidden="true">?</kbd>
          </button>
        </div>
      </div>
      <Account />
    </nav>
  );
}

interface ViewsProps {
  route: Route;
  counts: Counts | null;
  teams: Named[];
  onChoose: () => void;
}

function Views({ route, counts, teams, onChoose }: ViewsProps) {
  const words = useWords();
  const places = VIEWS.flatMap((view): (Place & { name: string })[] => {
    const place = { view, team: null, q: "" };
    if (view !== "team") return [{ ...place, name: words.text(`desk_view_${view}`) }];
    // One team is everybody: its list would be "all open" again.
    if (teams.length < 2) return [];
    return teams.map(({ id, name }) => ({ ...place, team: id, name }));
  });
  return (
    <>
      <h2 class="nav-title">{words.text("desk_views")}</h2>
      <ul class="nav-list">
        {places.map((place) => (
          <li key={`${place.view} ${place.team}`}>
            <ViewLink
              place={place}
              name={place.name}
              count={countOf(place, counts)}
              current={isCurrent(route, place)}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function countOf({ view, team }: Place, counts: Counts | null): number | undefined {
  if (view === "team") return counts ? (counts.teams?.[String(team)] ?? 0) : undefined;
  return counts?.[view];
}

function isCurrent(route: Route, { view, team }: Place): boolean {
  return route.page === "inbox" && route.place.view === view && route.place.team === team;
}

interface PageLinkProps {
  page: Page;
  current: boolean;
  onChoose: () => void;
}

function PageLink({ page, current, onChoose }: PageLinkProps) {
  const words = useWords();
  return (
    <a
      class="nav-link"
      href={`/desk/${page.name}`}
      aria-current={current ? "page" : undefined}
      onClick={onChoose}
    >
      <Icon path={page.icon} />
      <span class="nav-label">{words.text(`desk_${page.name}`)}</span>
    </a>
  );
}

interface ViewLinkProps {
  place: Place;
  name: string;
  count: number | undefined;
  current: boolean;
  onChoose: () => void;
}

/** Views where a number asks for something. */
const URGENT: ReadonlySet<View> = new Set(["unassigned", "mentions"]);

function ViewLink({ place, name, count, current, onChoose }: ViewLinkProps) {
  const words = useWords();
  const { view } = place;
  const urgent = URGENT.has(view) && count;
  return (
    <a
      class={`nav-link ${view === "team" ? "is-team" : ""}`}
      href={placePath(place)}
      aria-current={current ? "page" : undefined}
      onClick={onChoose}
    >
      <Icon path={ICONS[view]} />
      <span class="nav-label">
        <bdi>{name}</bdi>
      </span>
      {count !== undefined && count > 0 && (
        <span class={`count ${urgent ? "is-urgent" : ""}`}>
          <span aria-hidden="true">{shortCount(count, words.locale)}</span>
          <span class="hidden">{words.text("desk_count", { count })}</span>
        </span>
      )}
    </a>
  );
}

/** "312", "12K" */
function shortCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: "compact" }).format(count);
}
