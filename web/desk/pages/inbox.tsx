import { useRef } from "preact/hooks";
import * as icons from "../../shared/icons";
import { useStore } from "../../shared/store";
import { useDesk, useWords } from "../context";
import { ConversationView } from "../parts/conversation";
import { Empty } from "../parts/empty";
import { List } from "../parts/list";
import { type Place, placePath } from "../place";
import { navigate } from "../route";
import { useShortcuts } from "../shortcuts";
import type { InboxRow, Named, View } from "../types";

interface InboxPageProps {
  place: Place;
  id: string | null;
  rows: InboxRow[] | null;
  teams: Named[];
}

/** Lists in which a conversation stays that was resolved, transferred or snoozed. */
const STAYS: ReadonlySet<View> = new Set(["mentions", "resolved", "spam", "snoozed"]);

/** The list of a view beside the conversation that was chosen. */
export function InboxPage({ place, id, rows: all, teams }: InboxPageProps) {
  const { undo } = useDesk();
  const words = useWords();
  const search = useRef<HTMLInputElement>(null);
  const { hidden } = useStore(undo.store);
  const stays = place.q || STAYS.has(place.view);
  const rows = stays ? all : (all?.filter((row) => !hidden.includes(row.id)) ?? null);
  const go = (step: number) => {
    const next = neighbour(rows ?? [], id, step);
    if (next) navigate(placePath(place, next.id));
  };
  const leave = () => {
    const next = neighbour(rows ?? [], id, 1) ?? neighbour(rows ?? [], id, -1);
    navigate(placePath(place, next?.id === id ? null : next?.id));
  };
  useShortcuts({
    next: () => go(1),
    previous: () => go(-1),
    search: () => search.current?.focus(),
  });
  return (
    <main class={`inbox ${id ? "has-choice" : ""}`}>
      <List place={place} id={id} rows={rows} teams={teams} search={search} />
      {id ? (
        <ConversationView key={id} id={id} place={place} onLeave={leave} />
      ) : (
        <div class="thread-place">
          <Empty
            icon={icons.chat}
            title={words.text("desk_choose")}
            text={words.text("desk_choose_text")}
          />
        </div>
      )}
    </main>
  );
}

/** The row so many steps away from the chosen one; the first when none is chosen. */
function neighbour(rows: InboxRow[], id: string | null, step: number): InboxRow | undefined {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? rows[0] : rows[at + step];
}
