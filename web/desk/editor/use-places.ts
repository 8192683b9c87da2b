import { useEffect, useState } from "preact/hooks";
import { useEditorApi } from "./api";
import type { Listing } from "./types";

/** What can be chosen for an article's details. */
export type Places = Pick<Listing, "locales" | "topics" | "people">;

/** Null until they have been loaded; without them, everything can still be written by hand. */
export function usePlaces(): Places | null {
  const api = useEditorApi();
  const [places, setPlaces] = useState<Places | null>(null);
  useEffect(() => {
    api.list(new URLSearchParams()).then(setPlaces, () => {});
  }, [api]);
  return places;
}
