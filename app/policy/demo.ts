/**
 * What nobody may do in a demonstration.
 *
 * Rule: every visitor uses the same accounts, with passwords that are public. Whoever could change one would shut out all
 * others until the night, and a sign-in service would have the server ask any address.
 */
import type { Permission } from "./permissions";

const CLOSED: ReadonlySet<Permission> = new Set<Permission>(["account.own", "account.write"]);

/** What the page of a refusal knows it by. */
export const CLOSED_IN_DEMO = "closed in a demonstration";

/** Whether a form that asks for this permission takes nothing in a demonstration. */
export function isClosedInDemo(permission: Permission): boolean {
  return CLOSED.has(permission);
}
