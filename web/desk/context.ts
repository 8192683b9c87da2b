import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "../shared/words";
import type { DeskApi } from "./api";
import type { Live } from "./live";
import type { Me } from "./types";

/** What every part of the signed-in desk may need. */
export interface Desk {
  api: DeskApi;
  live: Live;
  me: Me;
}

export const WordsContext = createContext<Words>(null as unknown as Words);
export const DeskContext = createContext<Desk>(null as unknown as Desk);

export function useWords(): Words {
  return useContext(WordsContext);
}

export function useDesk(): Desk {
  return useContext(DeskContext);
}
