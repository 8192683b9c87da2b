import { useEffect, useState } from "preact/hooks";
import type { Words } from "../shared/words";
import type { DeskApi } from "./api";
import type { Desk } from "./context";
import { InboxList } from "./inbox";
import { Live } from "./live";
import { FIRST_PLACE, placePath } from "./place";
import { Attendance } from "./presence";
import { followProfile } from "./profile/desk-locale";
import { worksInbox } from "./roles";
import { navigate } from "./route";
import type { Me } from "./types";
import { UndoLine } from "./undo";
import { Watcher } from "./watcher";

/** Everything that works in the background while somebody is signed in. */
export function useSignedIn(api: DeskApi, me: Me, words: Words): Desk {
  const [desk] = useState(() => makeDesk(api, me, words));
  useEffect(() => {
    if (!worksInbox(me)) return;
    return begin(desk);
  }, [desk, me]);
  return desk;
}

function makeDesk(api: DeskApi, me: Me, words: Words): Desk {
  const list = new InboxList(api, me.id, FIRST_PLACE);
  const open = (id: string) => navigate(placePath({ view: "all", team: null, q: "" }, id));
  return {
    api,
    me,
    list,
    live: new Live(api.socketUrl, () => api.me()),
    undo: new UndoLine(() => list.refresh()),
    attendance: new Attendance(api),
    watcher: new Watcher(api, me.id, words, open),
  };
}

function begin({ api, live, undo, attendance, watcher, list }: Desk): () => void {
  const ends = [
    live.listen("ready", () => void list.refresh()),
    live.listen("ready", () => void watcher.begin()),
    live.listen("inbox", ({ changed, counts }) => list.take(changed, counts)),
    live.listen("inbox", ({ changed }) => watcher.take(changed)),
    live.listen("mention", ({ by, conversation }) => watcher.tellMention(by, conversation)),
    live.listen("assigned", ({ conversation }) => watcher.tellAssigned(conversation)),
  ];
  const settle = () => void undo.settle(true);
  window.addEventListener("pagehide", settle);
  void live.run();
  void attendance.begin();
  void followProfile(api);
  return () => {
    for (const end of ends) end();
    window.removeEventListener("pagehide", settle);
    attendance.end();
    live.stop();
  };
}
