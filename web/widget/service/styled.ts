import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import text from "./service.css?inline";

let sheet: CSSStyleSheet | null = null;

/** Gives the shadow root of an element the styles of this script; once, whoever comes first. */
export function useStyles<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useLayoutEffect(() => {
    const root = element.current?.getRootNode();
    if (root instanceof ShadowRoot) addTo(root);
  });
  return element;
}

function addTo(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
