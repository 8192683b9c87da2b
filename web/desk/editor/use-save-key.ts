import { useLayoutEffect } from "preact/hooks";

/** Ctrl+S (⌘S) does what writers expect of it; what was typed a moment before is saved, too. */
export function useSaveKey(save: () => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== "KeyS") return;
      event.preventDefault();
      save();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
