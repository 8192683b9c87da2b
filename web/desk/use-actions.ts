import { useState } from "preact/hooks";
import { exact } from "../shared/time";
import { useDesk, useWords } from "./context";
import type { OpenConversation } from "./conversation";
import type { Details } from "./types";

export type DialogName = "transfer" | "snooze" | "tags" | "priority" | "block";

/** To whom a conversation is given: a person or a team. */
export interface Target {
  staff?: number;
  team?: number;
  name: string;
  note: string;
}

/** What can be done with a conversation; what ends it for me waits, so that it can be taken back. */
export interface Actions {
  dialog: DialogName | null;
  ask: (dialog: DialogName | null) => void;
  take: () => Promise<void>;
  resolve: () => void;
  snooze: (until: Date) => void;
  transfer: (target: Target) => void;
  giveBack: () => void;
  requeue: () => void;
  wake: () => void;
  spam: (on: boolean) => void;
  block: (on: boolean) => void;
}

/** `leave` shows what comes next in the list. */
export function useActions(
  conversation: OpenConversation,
  details: Details | null,
  leave: () => void,
): Actions {
  const { api, undo, me } = useDesk();
  const words = useWords();
  const [dialog, ask] = useState<DialogName | null>(null);
  const later = (text: string, what: string, body: unknown = {}) => {
    ask(null);
    const { id } = conversation;
    undo.begin({ conversation: id, text, run: (closing) => api.act(id, what, body, closing) });
    leave();
  };
  const now = (what: string, body?: unknown) => void conversation.act(what, body);
  return {
    dialog,
    ask,
    // From a colleague who has it, it is a transfer to oneself.
    take: () =>
      details?.may.take_over
        ? conversation.act("transfer", { staff: me.id })
        : conversation.act("take"),
    resolve: () => {
      if (details?.status !== "resolved") later(words.text("desk_undo_resolve"), "resolve");
    },
    snooze: (until) => {
      const time = exact(until.getTime() / 1000, words.locale);
      const body = { until: until.getTime() / 1000 };
      later(words.text("desk_undo_snooze", { time }), "snooze", body);
    },
    transfer: ({ staff, team, name, note }) =>
      later(words.text("desk_undo_transfer", { name }), "transfer", { staff, team, note }),
    giveBack: () => now("return"),
    requeue: () => now("requeue"),
    wake: () => now("wake"),
    spam: (on) => void conversation.mark("spam", on),
    block: (on) => {
      ask(null);
      void conversation.mark("block", on);
    },
  };
}
