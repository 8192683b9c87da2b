import { useMemo } from "preact/hooks";
import type { DeskApi } from "../api";
import { useDesk } from "../context";

/** Where somebody is signed in; times are UNIX seconds. */
export interface SignedInPlace {
  id: string;
  /** What the browser calls itself. */
  device: string;
  address: string;
  way: "password" | "company" | "link";
  created_at: number;
  seen_at: number;
  /** Whether it is this browser; only in one's own list. */
  current?: boolean;
}

export interface SecondFactor {
  on: boolean;
  /** Whether nothing else can be done without one. */
  required: boolean;
  /** How many are left. */
  recovery_codes: number;
}

/** What an authenticator needs; `picture` is a QR code as SVG. */
export interface Prepared {
  secret: string;
  picture: string;
}

/** One's own name, password, second factor and sessions. */
export class AccountApi {
  constructor(private readonly desk: DeskApi) {}

  rename(name: string): Promise<void> {
    return this.desk.call("PUT", "me/name", { name });
  }

  changePassword(password: string, next: string): Promise<void> {
    return this.desk.call("PUT", "me/password", { password, new: next });
  }

  secondFactor(): Promise<SecondFactor> {
    return this.desk.call("GET", "me/second-factor");
  }

  prepare(password: string): Promise<Prepared> {
    return this.desk.call("POST", "me/second-factor", { password });
  }

  confirm(code: string): Promise<string[]> {
    return this.codes("me/second-factor/confirm", { code });
  }

  turnOff(password: string): Promise<void> {
    return this.desk.call("POST", "me/second-factor/off", { password });
  }

  newCodes(password: string): Promise<string[]> {
    return this.codes("me/recovery-codes", { password });
  }

  async sessions(): Promise<SignedInPlace[]> {
    return (await this.desk.call<{ sessions: SignedInPlace[] }>("GET", "me/sessions")).sessions;
  }

  /** Ends one, or all others where none is named. */
  end(id: string | null): Promise<void> {
    return this.desk.call("DELETE", id === null ? "me/sessions" : `me/sessions/${id}`);
  }

  private async codes(path: string, body: unknown): Promise<string[]> {
    const answer = await this.desk.call<{ recovery_codes: string[] }>("POST", path, body);
    return answer.recovery_codes;
  }
}

export function useAccountApi(): AccountApi {
  const { api } = useDesk();
  return useMemo(() => new AccountApi(api), [api]);
}
