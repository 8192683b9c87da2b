import { useEffect } from "preact/hooks";

/** Alt and a letter, by its place on the keyboard: with Alt, systems write other characters. */
export const SHORTCUTS = {
  next: "J",
  previous: "K",
  reply: "L",
  note: "P",
  take: "T",
  resolve: "E",
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

/** Calls what belongs to a shortcut while the component is on the screen. */
export function useShortcuts(actions: Partial<Record<Shortcut, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
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

function actionFor(actions: Partial<Record<Shortcut, () => void>>, code: string) {
  const names = Object.keys(actions) as Shortcut[];
  const name = names.find((each) => code === `Key${SHORTCUTS[each]}`);
  return name && actions[name];
}
