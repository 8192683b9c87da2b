import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const sheets = new Map<string, CSSStyleSheet>();

/** Gives the shadow root of an element the styles of a later script; once, whoever comes first. */
export function useStyles<Kind extends HTMLElement>(text: string): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useLayoutEffect(() => {
    const root = element.current?.getRootNode();
    if (root instanceof ShadowRoot) addTo(root, text);
  });
  return element;
}

function addTo(root: ShadowRoot, text: string): void {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (root.adoptedStyleSheets.includes(sheet)) return;
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  root.adoptedStyleSheets.push(sheet);
}
