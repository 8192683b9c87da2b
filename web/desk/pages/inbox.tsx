import { useWords } from "../context";
import { ConversationView } from "../parts/conversation";
import { Empty } from "../parts/empty";
import { List } from "../parts/list";
import { inboxPath, navigate } from "../route";
import { useShortcuts } from "../shortcuts";
import type { InboxRow, View } from "../types";
import * as icons from "../../shared/icons";

interface InboxPageProps {
  view: View;
  id: string | null;
  rows: InboxRow[] | null;
}

/** The list of a view beside the conversation that was chosen. */
export function InboxPage({ view, id, rows }: InboxPageProps) {
  const words = useWords();
  const go = (step: number) => {
    const next = neighbour(rows ?? [], id, step);
    if (next) navigate(inboxPath(view, next.id));
  };
  useShortcuts({ next: () => go(1), previous: () => go(-1) });
  return (
    <div class={`inbox ${id ? "has-choice" : ""}`}>
      <List view={view} id={id} rows={rows} />
      {id ? (
        <ConversationView key={id} id={id} view={view} />
      ) : (
        <main class="thread-place">
          <Empty
            icon={icons.chat}
            title={words.text("desk_choose")}
            text={words.text("desk_choose_text")}
          />
        </main>
      )}
    </div>
  );
}

/** The row so many steps away from the chosen one; the first when none is chosen. */
function neighbour(rows: InboxRow[], id: string | null, step: number): InboxRow | undefined {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? rows[0] : rows[at + step];
}
