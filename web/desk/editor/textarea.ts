import type { Selected } from "./markdown";

export function selectedIn(area: HTMLTextAreaElement): Selected {
  return { text: area.value, start: area.selectionStart, end: area.selectionEnd };
}

/** Changes the text as if it had been typed, so that the browser can undo it. */
export function applyTo(area: HTMLTextAreaElement, { text, start, end }: Selected): void {
  const old = area.value;
  let same = 0;
  while (same < Math.min(old.length, text.length) && old[same] === text[same]) same += 1;
  let tail = 0;
  const most = Math.min(old.length, text.length) - same;
  while (tail < most && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  area.focus();
  area.setSelectionRange(same, old.length - tail);
  replaceSelection(area, text.slice(same, text.length - tail));
  area.setSelectionRange(start, end);
}

/** `execCommand` is old, and the only way that keeps the history of a text field. */
function replaceSelection(area: HTMLTextAreaElement, piece: string): void {
  const nothing = area.selectionStart === area.selectionEnd && !piece;
  if (nothing) return;
  const done = piece
    ? document.execCommand("insertText", false, piece)
    : document.execCommand("delete");
  if (done) return;
  area.setRangeText(piece);
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
