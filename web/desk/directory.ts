import { useDesk } from "./context";
import type { Colleague, Named } from "./types";
import { useLoaded } from "./use-loaded";

/** Everybody who answers customers, as they are now; null until they have been asked for. */
export function useColleagues(isWanted = true): Colleague[] | null {
  const { api } = useDesk();
  return useLoaded(() => api.colleagues(), isWanted);
}

/** The teams; empty until they have been asked for. */
export function useTeams(isWanted = true): Named[] {
  const { api } = useDesk();
  return useLoaded(() => api.teams(), isWanted) ?? [];
}
