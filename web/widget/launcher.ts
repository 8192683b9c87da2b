import * as icons from "../shared/icons";

/** Lets the loader's button show how the chat stands. */
export function dressLauncher(
  button: HTMLButtonElement,
  open: boolean,
  name: string,
  unread: number,
): void {
  button.ariaBusy = "false";
  button.ariaExpanded = String(open);
  button.ariaLabel = name;
  button.querySelector("path")!.setAttribute("d", open ? icons.down : icons.chat);
  button.querySelector(".badge")?.remove();
  if (unread === 0) return;
  const badge = document.createElement("span");
  badge.className = "badge";
  badge.append(unread > 9 ? "9+" : String(unread));
  button.append(badge);
}
