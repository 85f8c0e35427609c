/**
 * Rule: a linked person counts once in the total, whatever roles they have, and fills one place in a room.
 * Source: design, section 6 (honest counting, joint bounds).
 */
import type { Role } from "./roles";
import { ROLES } from "./roles";
import type { RoundCounts } from "./round-counts";
import type { Demand } from "./smallest-cover";
import { setOf } from "./smallest-cover";

/**
 * What a demand asks besides the linked persons. A linked person with two roles fills one place only: who is young
 * and a parent is one of the two people that a document counted in one room.
 */
export function withoutLinked(counts: RoundCounts, demand: Demand): Demand {
  return demand.map((asked, set) => {
    const inSet = (role: Role) => (set & setOf([role])) !== 0;
    const places = ROLES.filter(inSet).reduce(
      (sum, role) => sum + (counts.linkedByRole[role] ?? 0),
      0,
    );
    const twice = counts.linkedRoles.reduce(
      (sum, { roles, persons }) => sum + persons * Math.max(0, roles.filter(inSet).length - 1),
      0,
    );
    return Math.max(0, asked - (places - twice));
  });
}
