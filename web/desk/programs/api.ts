import { useMemo } from "preact/hooks";
import type { DeskApi } from "../api";
import { useDesk } from "../context";

/** Something that holds a token; times are UNIX seconds. */
export interface Program {
  id: number;
  name: string;
  scopes: string[];
  created_by: string;
  created_at: number;
  expires_at: number | null;
  last_used_at: number | null;
}

export interface Programs {
  programs: Program[];
  /** All scopes that there are. */
  scopes: string[];
}

/** Tokens for programs. */
export class ProgramsApi {
  constructor(private readonly desk: DeskApi) {}

  all(): Promise<Programs> {
    return this.desk.call("GET", "programs");
  }

  /** The token, which is shown this once. */
  async make(name: string, scopes: string[], days: number | null): Promise<string> {
    const made = await this.desk.call<{ token: string }>("POST", "programs", {
      name,
      scopes,
      days,
    });
    return made.token;
  }

  revoke(id: number): Promise<void> {
    return this.desk.call("DELETE", `programs/${id}`);
  }
}

export function useProgramsApi(): ProgramsApi {
  const { api } = useDesk();
  return useMemo(() => new ProgramsApi(api), [api]);
}
