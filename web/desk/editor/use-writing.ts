import { useEffect, useReducer } from "preact/hooks";
import { findUnsaved, forgetUnsaved, keepUnsaved } from "./unsaved";
import type { Writing } from "./writing";
import { isDirty, reduceWriting, type WritingAction, type WritingState } from "./writing-state";

export interface Work extends WritingState {
  dirty: boolean;
  send: (action: WritingAction) => void;
}

/** A text under work that survives a closed tab: `place` is where it waits. */
export function useWriting(place: string, base: number, begun: Writing, first = begun): Work {
  const [state, send] = useReducer(reduceWriting, null, () => {
    return { writing: first, begun, base, offered: findUnsaved(place) };
  });
  const dirty = isDirty(state);
  useEffect(() => {
    if (state.offered) return;
    const { writing, base: from, begun: was } = state;
    if (dirty) keepUnsaved(place, { writing, base: from, begun: was, at: Date.now() });
    else forgetUnsaved(place);
  }, [place, state, dirty]);
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [dirty]);
  return { ...state, dirty, send };
}
