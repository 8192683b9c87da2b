import { useMemo } from "preact/hooks";
import { useDesk } from "../context";

/** A website, and what its pages need for the chat. */
export interface Site {
  name: string;
  snippet: string;
  policy: string;
  /** Pages that may chat; without any, all may. */
  origins: string[];
  /** Whether its server can sign who a customer is. */
  signs: boolean;
  /** The environment variable with its secrets. */
  variable: string;
}

/** Colours of the widget, and how well they can be read (WCAG's ratio). */
export interface Look {
  brand: string;
  ink: string;
  contrast: number;
  schemes: { scheme: "light" | "dark"; link: string; ground: string; contrast: number }[];
}

export interface Embedding {
  sites: Site[];
  look: Look;
}

/** Asks how the chat gets onto websites. */
export function useEmbedding(): () => Promise<Embedding> {
  const { api } = useDesk();
  return useMemo(() => () => api.call("GET", "widget"), [api]);
}
