import { shelf } from "../shared/storage";
import { createStore } from "../shared/store";

/** What somebody may switch on and off at this browser. */
export interface Preferences {
  /** A message of the system when something happens and the desk is not in view. */
  notify: boolean;
  sound: boolean;
  /** The key ? shows the shortcuts; who dictates may not want keys without Alt. */
  help: boolean;
  /** Suggestions above the reply. */
  suggest: boolean;
}

const KEY = "parley.desk.preferences";
const FIRST: Preferences = { notify: false, sound: true, help: true, suggest: true };

function load(): Preferences {
  const kept = shelf("localStorage").getItem(KEY);
  return { ...FIRST, ...(kept && (JSON.parse(kept) as Partial<Preferences>)) };
}

export const preferences = createStore(load(), (state, change: Partial<Preferences>) => {
  const next = { ...state, ...change };
  shelf("localStorage").setItem(KEY, JSON.stringify(next));
  return next;
});
