import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import * as icons from "../../shared/icons";
import { useStore } from "../../shared/store";
import { useDesk, useWords } from "../context";
import { type Place } from "../place";
import type { InboxRow, Named } from "../types";
import { Empty } from "./empty";
import { Row } from "./row";
import { SearchBox } from "./search-box";
import { TakeNext } from "./take-next";

interface ListProps {
  place: Place;
  id: string | null;
  rows: InboxRow[] | null;
  teams: Named[];
  search: RefObject<HTMLInputElement | null>;
}

export function List({ place, id, rows, teams, search }: ListProps) {
  const words = useWords();
  // Beside a conversation, that is what the page is about.
  const Title = id ? "h2" : "h1";
  return (
    <section class="list" aria-labelledby="list-title" aria-busy={rows === null}>
      <header class="list-head">
        <div class="list-title">
          <Title id="list-title">{titleOf(place, teams, words)}</Title>
          <Count place={place} rows={rows} />
        </div>
        <TakeNext />
        <SearchBox place={place} field={search} />
      </header>
      {rows === null && <Skeleton />}
      {rows?.length === 0 && <Nothing place={place} />}
      <ul class="rows">
        {rows?.map((row) => (
          <li key={row.id}>
            <Row row={row} place={place} current={row.id === id} />
          </li>
        ))}
        <More />
      </ul>
    </section>
  );
}

/** What a list is called: its view, or its team. */
export function titleOf(
  { view, team, q }: Place,
  teams: Named[],
  words: ReturnType<typeof useWords>,
): string {
  if (q) return words.text("desk_found_title");
  const found = view === "team" && teams.find((each) => each.id === team);
  return found ? found.name : words.text(`desk_view_${view}`);
}

function Count({ place, rows }: { place: Place; rows: InboxRow[] | null }) {
  const { list } = useDesk();
  const words = useWords();
  const { counts, more } = useStore(list.store);
  if (!rows) return null;
  const all = place.view === "team" ? counts?.teams?.[place.team ?? ""] : counts?.[place.view];
  const count = place.q || !more ? rows.length : (all ?? rows.length);
  return (
    <p role="status">
      {place.q ? words.text("desk_found", { count, more: more ? "yes" : "no" }) : count}
      {!place.q && <span class="hidden">{words.text("desk_count", { count })}</span>}
    </p>
  );
}

function Nothing({ place }: { place: Place }) {
  const words = useWords();
  if (place.q) {
    return (
      <Empty
        icon={icons.search}
        title={words.text("desk_empty_search")}
        text={words.text("desk_empty_search_text")}
      />
    );
  }
  return (
    <Empty
      icon={place.view === "bot" ? icons.bot : icons.check}
      title={words.text(`desk_empty_${place.view}`)}
      text={words.text(`desk_empty_${place.view}_text`)}
    />
  );
}

/** The shape of what is coming. */
function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {[1, 2, 3, 4].map((each) => (
        <div key={each} class="skeleton-row">
          <span class="avatar" />
          <span />
        </div>
      ))}
    </div>
  );
}

function More() {
  const { list } = useDesk();
  const words = useWords();
  const { more } = useStore(list.store);
  const [busy, setBusy] = useState(false);
  if (!more) return null;
  const load = async () => {
    setBusy(true);
    await list.loadMore();
    setBusy(false);
  };
  return (
    <li class="rows-more">
      <button type="button" class="button" disabled={busy} onClick={() => void load()}>
        {words.text(busy ? "desk_working" : "desk_more")}
      </button>
    </li>
  );
}
