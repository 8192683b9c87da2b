import type { Unsaved } from "./unsaved";
import { differences, type Writing } from "./writing";

/** A text under work, and what it is compared with. */
export interface WritingState {
  writing: Writing;
  /** What the revision `base` says. */
  begun: Writing;
  /** 0: there is none yet. */
  base: number;
  /** From an earlier visit; until it is decided about, nothing else is written. */
  offered: Unsaved | null;
}

export type WritingAction =
  | { type: "change"; part: Partial<Writing> }
  | { type: "restore" }
  | { type: "discard" }
  /** The server has `begun` now. `sent` is what was written when it was sent. */
  | { type: "saved"; begun: Writing; base: number; sent: Writing }
  /** Another revision is the one to compare with. */
  | { type: "merged"; writing: Writing; begun: Writing; base: number };

export function reduceWriting(state: WritingState, action: WritingAction): WritingState {
  switch (action.type) {
    case "change":
      return { ...state, writing: { ...state.writing, ...action.part } };
    case "restore": {
      const { writing, begun, base } = state.offered ?? state;
      return { writing, begun, base, offered: null };
    }
    case "discard":
      return { ...state, offered: null };
    case "saved": {
      const goesOn = state.writing !== action.sent;
      const writing = goesOn ? state.writing : action.begun;
      return { ...state, writing, begun: action.begun, base: action.base };
    }
    case "merged":
      return { ...state, writing: action.writing, begun: action.begun, base: action.base };
  }
}

export function isDirty({ writing, begun }: WritingState): boolean {
  return differences(writing, begun).length > 0;
}
