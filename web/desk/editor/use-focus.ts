import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** An element that takes the focus when it appears, if it is wanted. */
export function useFocus<Focused extends HTMLElement>(wanted = true): RefObject<Focused | null> {
  const element = useRef<Focused>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, []);
  return element;
}
