import { useMemo } from "preact/hooks";
import type { SignedInPlace } from "../account/api";
import type { DeskApi } from "../api";
import { useDesk } from "../context";
import type { Role } from "../types";

export type Change = "disable" | "enable" | "sign-out" | "unlock";

/** What administrators do with people. */
export class StandingApi {
  constructor(private readonly desk: DeskApi) {}

  setRole(person: number, role: Role): Promise<void> {
    return this.desk.call("PUT", `people/${person}/role`, { role });
  }

  change(person: number, change: Change): Promise<void> {
    return this.desk.call("POST", `people/${person}/${change}`);
  }

  resetSecondFactor(person: number): Promise<void> {
    return this.desk.call("DELETE", `people/${person}/second-factor`);
  }

  async resetLink(person: number): Promise<string> {
    return (await this.desk.call<{ link: string }>("POST", `people/${person}/reset-link`)).link;
  }

  async sessions(person: number): Promise<SignedInPlace[]> {
    const path = `people/${person}/sessions`;
    return (await this.desk.call<{ sessions: SignedInPlace[] }>("GET", path)).sessions;
  }
}

export function useStandingApi(): StandingApi {
  const { api } = useDesk();
  return useMemo(() => new StandingApi(api), [api]);
}
