/** Who asks. The public has no name; a participant is known by a pseudonymous id; staff by their account. */
export type StaffRole =
  "moderator" | "advisoryCouncil" | "responder" | "safetyOfficer" | "administrator";

export const STAFF_ROLES = [
  "moderator",
  "advisoryCouncil",
  "responder",
  "safetyOfficer",
  "administrator",
] as const satisfies readonly StaffRole[];

export type PublicActor = { kind: "public" };
export type ParticipantActor = { kind: "participant"; personId: string };
export type StaffActor = {
  kind: "staff";
  staffId: string;
  role: StaffRole;
  /** the body a responder or council member speaks for */
  bodyId: string | null;
  /** the rounds a moderator is assigned to */
  roundIds: readonly string[];
};
/** Scheduled work of the service itself. */
export type SystemActor = { kind: "system" };

export type Actor = PublicActor | ParticipantActor | StaffActor | SystemActor;

export type ActorRole = "public" | "participant" | StaffRole;

/** The column of the permission table that an actor stands in; the service itself stands in none. */
export function actorRole(actor: Exclude<Actor, SystemActor>): ActorRole {
  return actor.kind === "staff" ? actor.role : actor.kind;
}
