import { useEffect, useState } from "preact/hooks";
import { useStore } from "../../shared/store";
import { useDesk, useWords } from "../context";
import { InboxList } from "../inbox";
import type { Place } from "../place";
import { Row } from "./row";

const ALL: Place = { view: "all", team: null, q: "" };

/** What people have in hand, to read along; `agent` narrows it to one of them. */
export function InHand({ agent }: { agent: number | null }) {
  const { api, live, me } = useDesk();
  const words = useWords();
  const [list] = useState(() => new InboxList(api, me.id, ALL));
  const { rows, more } = useStore(list.store);
  useEffect(() => {
    void list.refresh();
    const ends = [
      live.listen("inbox", ({ changed, counts }) => list.take(changed, counts)),
      live.listen("ready", () => void list.refresh()),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [list, live]);
  const shown = rows?.filter((row) => row.assignee && (agent ?? row.assignee.id) === row.assignee.id);
  return (
    <section class="numbers-part">
      <h2>{words.text("desk_numbers_in_hand")}</h2>
      <p class="faint">{words.text("desk_numbers_in_hand_text")}</p>
      {shown?.length === 0 && <p class="numbers-none">{words.text("desk_numbers_none")}</p>}
      <ul class="in-hand">
        {shown?.map((row) => (
          <li key={row.id}>
            <Row row={row} place={ALL} current={false} />
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" class="button" onClick={() => void list.loadMore()}>
          {words.text("desk_more")}
        </button>
      )}
    </section>
  );
}
