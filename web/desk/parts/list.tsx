import * as icons from "../../shared/icons";
import { useWords } from "../context";
import type { InboxRow, View } from "../types";
import { Empty } from "./empty";
import { Row } from "./row";

interface ListProps {
  view: View;
  id: string | null;
  rows: InboxRow[] | null;
}

export function List({ view, id, rows }: ListProps) {
  const words = useWords();
  return (
    <section class="list" aria-labelledby="list-title" aria-busy={rows === null}>
      <header class="list-head">
        <h1 id="list-title">{words.text(`desk_view_${view}`)}</h1>
        {rows && <p>{words.text("desk_count", { count: rows.length })}</p>}
      </header>
      {rows?.length === 0 && (
        <Empty
          icon={view === "bot" ? icons.bot : icons.check}
          title={words.text(`desk_empty_${view}`)}
          text={words.text(`desk_empty_${view}_text`)}
        />
      )}
      <ul class="rows">
        {rows?.map((row) => (
          <li key={row.id}>
            <Row row={row} view={view} current={row.id === id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
