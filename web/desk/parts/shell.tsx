import { useEffect, useState } from "preact/hooks";
import { useStore } from "../../shared/store";
import { useDesk, useWords } from "../context";
import { useTeams } from "../directory";
import { AccountPage } from "../pages/account";
import { ArticlesPage } from "../pages/articles";
import { ArticlePage } from "../pages/articles-edit";
import { NewArticlePage } from "../pages/articles-new";
import { AuditPage } from "../pages/audit";
import { CannedPage } from "../pages/canned";
import { GapsPage } from "../pages/gaps";
import { InboxPage } from "../pages/inbox";
import { NumbersPage } from "../pages/numbers";
import { PeoplePage } from "../pages/people";
import { ProfilePage } from "../pages/profile";
import { ProgramsPage } from "../pages/programs";
import { TeamsPage } from "../pages/teams";
import { ValuesPage } from "../pages/values";
import { WordingPage } from "../pages/wording";
import { WebhooksPage } from "../pages/webhooks";
import { WidgetPage } from "../pages/widget";
import { FIRST_PLACE } from "../place";
import { preferences } from "../preferences";
import { worksInbox } from "../roles";
import type { Route } from "../route";
import { useHelpKey } from "../shortcuts";
import type { Me } from "../types";
import { Nav } from "./nav";
import { ShortcutHelp } from "./shortcut-help";
import { UndoToast } from "./undo-toast";

type Shown = Exclude<Route, { page: "setup" | "reset" }>;

interface ShellProps {
  brand: string;
  route: Shown;
}

/** The frame of the signed-in desk: navigation beside the page. */
export function Shell({ brand, route: named }: ShellProps) {
  const { live, me, list } = useDesk();
  const words = useWords();
  const route = shownTo(me, named);
  const place = route.page === "inbox" ? route.place : FIRST_PLACE;
  const { rows, counts } = useStore(list.store);
  const teams = useTeams(worksInbox(me));
  const [up, setUp] = useState(true);
  const [help, setHelp] = useState(false);
  useHelpKey(useStore(preferences).help, () => setHelp(true));
  useEffect(() => {
    if (worksInbox(me)) list.show(place);
  }, [list, place.view, place.team, place.q]);
  useEffect(() => live.listen("link", setUp), [live]);
  const waiting = counts?.unassigned ?? 0;
  useEffect(() => {
    document.title = (waiting ? `(${waiting}) ` : "") + words.text("desk_title");
  }, [waiting, words]);
  const reading = route.page === "inbox" && route.id;
  const skip = route.page === "inbox" ? "desk_skip" : "desk_skip_page";
  return (
    <div class={`shell ${reading ? "is-reading" : ""}`}>
      <a class="skip" href="#page">
        {words.text(skip)}
      </a>
      <Nav brand={brand} route={route} counts={counts} teams={teams} onHelp={() => setHelp(true)} />
      <div class="page" id="page" tabIndex={-1}>
        <p class="offline" role="status">
          {!up && words.text("desk_offline")}
        </p>
        {route.page === "inbox" ? (
          <InboxPage place={route.place} id={route.id} rows={rows} teams={teams} />
        ) : (
          <OtherPage route={route} />
        )}
      </div>
      <UndoToast />
      {help && <ShortcutHelp onClose={() => setHelp(false)} />}
    </div>
  );
}

/** Who has no inbox begins with the articles; who must set up a second factor, with that. */
function shownTo(me: Me, route: Shown): Shown {
  if (me.second_factor_missing) return { page: "account" };
  if (route.page !== "inbox" || worksInbox(me)) return route;
  return { page: "articles", search: "" };
}

function OtherPage({ route }: { route: Exclude<Shown, { page: "inbox" }> }) {
  switch (route.page) {
    case "numbers":
      return <NumbersPage />;
    case "people":
      return <PeoplePage />;
    case "teams":
      return <TeamsPage />;
    case "canned":
      return <CannedPage />;
    case "profile":
      return <ProfilePage />;
    case "account":
      return <AccountPage />;
    case "programs":
      return <ProgramsPage />;
    case "webhooks":
      return <WebhooksPage />;
    case "widget":
      return <WidgetPage />;
    case "audit":
      return <AuditPage />;
    case "articles":
      return <ArticlesPage search={route.search} />;
    case "new-article":
      return <NewArticlePage search={route.search} />;
    case "article":
      return <ArticlePage key={`${route.locale}/${route.article}`} {...route} />;
    case "gaps":
      return <GapsPage />;
    case "wording":
      return <WordingPage search={route.search} />;
    case "values":
      return <ValuesPage />;
  }
}
