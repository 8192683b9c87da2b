import type { Me, Role } from "./types";

/** Those who write articles, look at gaps and change wording. */
export const WRITERS: readonly Role[] = ["editor", "supervisor", "administrator"];

/** Those who see how things stand, and who works here. */
export const LEADERS: readonly Role[] = ["supervisor", "administrator"];

/** Those who change people and tokens, and read what was done. */
export const ADMINISTRATORS: readonly Role[] = ["administrator"];

/** Those who answer customers. */
export const ANSWERERS: readonly Role[] = ["agent", "supervisor", "administrator"];

/** Whether somebody of this role sees conversations. */
export function hasInbox(role: Role): boolean {
  return role !== "editor";
}

/** Whether this person works with conversations now: nobody does before a second factor that is
 * required is there. */
export function worksInbox(me: Me): boolean {
  return hasInbox(me.role) && !me.second_factor_missing;
}
