import type { Identity } from "./settings";

export type { Identity };

/** Tells one customer from another on this device; it proves nothing. */
export function nameOf(identity: Identity): string {
  return "jwt" in identity ? subject(identity.jwt) : identity.user_id;
}

/** The `sub` of a token. One that cannot be read stands for itself: the server will refuse it. */
function subject(jwt: string): string {
  try {
    const payload = jwt.split(".")[1]!.replace(/-/g, "+").replace(/_/g, "/");
    return String((JSON.parse(atob(payload)) as { sub: unknown }).sub);
  } catch {
    return jwt;
  }
}
