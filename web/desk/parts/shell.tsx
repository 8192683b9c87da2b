import { useEffect, useState } from "preact/hooks";
import { useStore } from "../../shared/store";
import { useDesk, useWords } from "../context";
import { InboxList } from "../inbox";
import { InboxPage } from "../pages/inbox";
import { PeoplePage } from "../pages/people";
import type { Route } from "../route";
import { Nav } from "./nav";

interface ShellProps {
  brand: string;
  route: Exclude<Route, { page: "setup" }>;
}

/** The frame of the signed-in desk: navigation beside the page. */
export function Shell({ brand, route }: ShellProps) {
  const { api, live } = useDesk();
  const words = useWords();
  const view = route.page === "inbox" ? route.view : "unassigned";
  const [inbox] = useState(() => new InboxList(api, view));
  const { rows, counts } = useStore(inbox.store);
  const [up, setUp] = useState(true);
  useEffect(() => inbox.show(view), [inbox, view]);
  useEffect(() => {
    live.onInbox = () => void inbox.refresh();
    live.onLink = setUp;
  }, [live, inbox]);
  const waiting = counts?.unassigned ?? 0;
  useEffect(() => {
    document.title = (waiting ? `(${waiting}) ` : "") + words.text("desk_title");
  }, [waiting, words]);
  const reading = route.page === "inbox" && route.id;
  return (
    <div class={`shell ${reading ? "is-reading" : ""}`}>
      <a class="skip" href="#page">
        {words.text("desk_skip")}
      </a>
      <Nav brand={brand} route={route} counts={counts} />
      <div class="page" id="page" tabIndex={-1}>
        <p class="offline" role="status">
          {!up && words.text("desk_offline")}
        </p>
        {route.page === "people" ? (
          <PeoplePage />
        ) : (
          <InboxPage view={route.view} id={route.id} rows={rows} />
        )}
      </div>
    </div>
  );
}
