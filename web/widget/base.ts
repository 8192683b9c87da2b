import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The folder that widget.js was loaded from: on a stranger's page, links are relative to it. */
export const BaseContext = createContext("");

/** Makes an address of the server absolute; one that makes no sense becomes null. */
export function useAddress(): (url: string) => string | null {
  const base = useContext(BaseContext);
  return (url) => (URL.canParse(url, base) ? new URL(url, base).href : null);
}
