import { chat } from "../../shared/icons";
import type { Seat } from "../settings";
import text from "./launcher.css?inline";
import type { Look } from "./look";

const SVG = "http://www.w3.org/2000/svg";

/** Puts the round button into a root that the page's styles do not reach. */
export function seat(
  look: Look,
  at: "start" | "end",
  language: string,
  rtl: boolean,
  name: string,
): Omit<Seat, "base" | "site" | "press"> {
  const host = document.createElement("parley-chat");
  host.style.setProperty("--brand", look.colour);
  host.style.setProperty("--on-brand", look.ink);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [sheet];
  const [frame, window] = [document.createElement("div"), document.createElement("div")];
  frame.className = `root at-${at}`;
  frame.lang = language;
  frame.dir = rtl ? "rtl" : "ltr";
  const button = launcher(name);
  frame.append(window, button);
  root.append(frame);
  // Beside the body: one that is transformed or emptied takes its children along.
  document.documentElement.append(host);
  return { host, frame, window, button };
}

function launcher(name: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.className = "launcher";
  button.type = "button";
  button.setAttribute("aria-label", name);
  button.setAttribute("aria-expanded", "false");
  const drawing = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  path.setAttribute("d", chat);
  drawing.append(path);
  button.append(drawing);
  return button;
}
