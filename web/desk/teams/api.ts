import { useMemo } from "preact/hooks";
import type { DeskApi } from "../api";
import { useDesk } from "../context";
import type { Team } from "./team";

/** What the desk's API knows of teams. */
export class TeamsApi {
  constructor(private readonly desk: DeskApi) {}

  async all(): Promise<Team[]> {
    return (await this.desk.call<{ teams: Team[] }>("GET", "teams")).teams;
  }

  /** Changes a team, or makes one where there is no id. */
  async save(id: number | null, values: Omit<Team, "id">): Promise<void> {
    if (id === null) await this.desk.call("POST", "teams", values);
    else await this.desk.call("PUT", `teams/${id}`, values);
  }

  remove(id: number): Promise<void> {
    return this.desk.call("DELETE", `teams/${id}`);
  }
}

export function useTeamsApi(): TeamsApi {
  const { api } = useDesk();
  return useMemo(() => new TeamsApi(api), [api]);
}
