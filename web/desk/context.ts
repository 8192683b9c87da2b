import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "../shared/words";
import type { DeskApi } from "./api";
import type { InboxList } from "./inbox";
import type { Live } from "./live";
import type { Attendance } from "./presence";
import type { Me } from "./types";
import type { UndoLine } from "./undo";
import type { Watcher } from "./watcher";

/** What every part of the signed-in desk may need. */
export interface Desk {
  api: DeskApi;
  live: Live;
  me: Me;
  list: InboxList;
  undo: UndoLine;
  attendance: Attendance;
  watcher: Watcher;
}

export const WordsContext = createContext<Words>(null as unknown as Words);
export const DeskContext = createContext<Desk>(null as unknown as Desk);

export function useWords(): Words {
  return useContext(WordsContext);
}

export function useDesk(): Desk {
  return useContext(DeskContext);
}
