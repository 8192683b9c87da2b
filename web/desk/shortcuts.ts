import { useEffect, useLayoutEffect } from "preact/hooks";

/** Alt and a key, by its place on the keyboard: with Alt, systems write other characters. */
export const SHORTCUTS = {
  queue: "N",
  next: "J",
  previous: "K",
  search: "S",
  reply: "L",
  note: "P",
  insert1: "1",
  insert2: "2",
  insert3: "3",
  attach: "A",
  take: "T",
  resolve: "E",
  snooze: "M",
  transfer: "R",
  priority: "Y",
  tags: "G",
  undo: "Z",
  details: "I",
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

/** In the dialog that explains them. */
export const SHORTCUT_GROUPS: Record<string, readonly Shortcut[]> = {
  inbox: ["queue", "next", "previous", "search"],
  write: ["reply", "note", "insert1", "attach"],
  act: ["take", "resolve", "snooze", "transfer", "priority", "tags", "undo", "details"],
};

type Actions = Partial<Record<Shortcut, () => void>>;

/** Calls what belongs to a shortcut while the component is on the screen. */
export function useShortcuts(actions: Actions): void {
  // Before it is painted: whoever sees the button may use its key.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      // A dialog has the keyboard for itself.
      if (document.querySelector("dialog[open]")) return;
      const action =
        event.altKey && !event.ctrlKey && !event.metaKey && actionFor(actions, event.code);
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}

function actionFor(actions: Actions, code: string) {
  const key = code.replace(/^(Key|Digit)/, "");
  const names = Object.keys(actions) as Shortcut[];
  const name = names.find((each) => key === SHORTCUTS[each]);
  return name && actions[name];
}

/** Calls `show` when somebody presses ?, also that of Arabic keyboards, unless they are writing. */
export function useHelpKey(isOn: boolean, show: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const isAsked = event.key === "?" || event.key === "؟";
      if (!isAsked || isWriting(event.target) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      show();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
}
