import { useMemo } from "preact/hooks";
import type { DeskApi } from "../api";
import { useDesk } from "../context";

/** What decides which conversations somebody gets, and the language of their desk. */
export interface Profile {
  /** Null: the browser's. */
  locale: string | null;
  /** Spoken; none: any. */
  languages: string[];
  skills: string[];
  /** Conversations at once. */
  capacity: number;
}

/** Profiles: one's own, or somebody else's for whoever leads. */
export class ProfileApi {
  constructor(private readonly desk: DeskApi) {}

  async read(person: number | null): Promise<Profile> {
    const { locale, languages, skills, capacity } = await this.desk.call<Profile>(
      "GET",
      placeOf(person),
    );
    return { locale, languages, skills, capacity };
  }

  save(person: number | null, profile: Profile): Promise<void> {
    return this.desk.call("PUT", placeOf(person), profile);
  }
}

function placeOf(person: number | null): string {
  return person === null ? "me/profile" : `people/${person}/profile`;
}

export function useProfileApi(): ProfileApi {
  const { api } = useDesk();
  return useMemo(() => new ProfileApi(api), [api]);
}
