import { useMemo } from "preact/hooks";
import type { DeskApi } from "../api";
import { useDesk } from "../context";

export interface Canned {
  id: number;
  /** What is typed after the slash. */
  name: string;
  locale: string;
  text: string;
}

/** What the desk's API knows of canned replies. */
export class CannedApi {
  constructor(private readonly desk: DeskApi) {}

  async all(): Promise<Canned[]> {
    return (await this.desk.call<{ replies: Canned[] }>("GET", "canned")).replies;
  }

  /** Changes a reply, or adds one where there is no id. */
  save(id: number | null, values: Omit<Canned, "id">): Promise<Canned> {
    if (id === null) return this.desk.call("POST", "canned", values);
    return this.desk.call("PUT", `canned/${id}`, values);
  }

  remove(id: number): Promise<void> {
    return this.desk.call("DELETE", `canned/${id}`);
  }
}

export function useCannedApi(): CannedApi {
  const { api } = useDesk();
  return useMemo(() => new CannedApi(api), [api]);
}
