/**
 * Decides whether an actor may do something to a resource. Pure; serves server and screen alike.
 * Source: the permission table beside this file.
 */
import { actorRole } from "./actor";
import type { Actor, StaffActor } from "./actor";
import { PERMISSIONS } from "./permissions";
import type { Permission, Reach } from "./permissions";

/** What is asked for: whose it is, of which round, of which body. Absent means: not tied to one. */
export type Resource = {
  personId?: string | null;
  roundId?: string | null;
  bodyId?: string | null;
};

/** Somebody of the staff, whether they ask or are asked about. */
export type StaffMember = Omit<StaffActor, "kind">;

function reachesStaff(reach: Reach, actor: StaffMember, resource: Resource): boolean {
  if (reach === "all") return true;
  if (reach === "ofRound") {
    return resource.roundId == null || actor.roundIds.includes(resource.roundId);
  }
  if (reach === "ofBody") return resource.bodyId == null || actor.bodyId === resource.bodyId;
  return false;
}

/** Whether the table grants something to somebody of the staff, who need not be the one who asks. */
export function mayStaff(
  member: StaffMember,
  permission: Permission,
  resource: Resource = {},
): boolean {
  const reach: Reach | false = PERMISSIONS[permission][member.role];
  return reach !== false && reachesStaff(reach, member, resource);
}

/**
 * @param resource what it is about; without one the question is "may they anywhere?", as for showing a menu
 * @returns whether the table grants it
 */
export function can(actor: Actor, permission: Permission, resource: Resource = {}): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind === "staff") return mayStaff(actor, permission, resource);
  const reach: Reach | false = PERMISSIONS[permission][actorRole(actor)];
  if (reach === false) return false;
  if (reach === "own") {
    return actor.kind === "participant" && resource.personId === actor.personId;
  }
  return reach === "all";
}

/**
 * The rounds about which an actor may do something, as the condition of a query: those that `can` grants.
 */
export function reachedRounds(actor: Actor, permission: Permission): { id?: { in: string[] } } {
  const noRound = "";
  if (can(actor, permission, { roundId: noRound })) return {};
  const own = actor.kind === "staff" ? actor.roundIds : [];
  return { id: { in: own.filter((roundId) => can(actor, permission, { roundId })) } };
}
