/**
 * What has to be there before a region can hold its first round, and what of it is there.
 *
 * Rule: a step is done when the facts say so, never because somebody ticked it off; what was undone later is open again.
 * A decision of a moderator can be contested, and another moderator decides on that: so two are needed.
 * Source: requirements, a workplace that whoever begins can use without training.
 */
import type { StaffRole } from "~/features/staff/domain/staff-roles";

/** The steps in the order in which they help one another. */
const FIRST_STEPS = ["own", "identity", "mail", "accounts", "round"] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** How many of a role are needed at least, for everything that can come in to have somebody. */
const NEEDED_STAFF = [
  { role: "moderator", count: 2 },
  { role: "safetyOfficer", count: 1 },
  { role: "responder", count: 1 },
] as const satisfies readonly { role: StaffRole; count: number }[];
type NeededRole = (typeof NEEDED_STAFF)[number]["role"];

export interface FirstFacts {
  /** The administrator who looks has codes for when the phone is lost. */
  hasRecoveryCodes: boolean;
  /** People can ask somebody something, and know where a weak spot is told. */
  hasContact: boolean;
  hasSecurityContact: boolean;
  /** A message left by the mail server. */
  mailLeaves: boolean;
  /** Accounts that their owners can sign in with, by role. */
  staff: Readonly<Partial<Record<StaffRole, number>>>;
  /** A round was made here; those that are known from documents do not count. */
  hasRound: boolean;
}

/** A role of which there are too few. */
export type MissingStaff = { role: NeededRole; count: number };

export type FirstStepState = { step: FirstStep; done: boolean };

/** The roles of which there are too few, and how many are missing. */
export function missingStaff(staff: FirstFacts["staff"]): MissingStaff[] {
  return NEEDED_STAFF.flatMap(({ role, count }) => {
    const missing = count - (staff[role] ?? 0);
    return missing > 0 ? [{ role, count: missing }] : [];
  });
}

/** Every step, and whether it is done. */
export function firstSteps(facts: FirstFacts): FirstStepState[] {
  const done: Record<FirstStep, boolean> = {
    own: facts.hasRecoveryCodes,
    identity: facts.hasContact && facts.hasSecurityContact,
    mail: facts.mailLeaves,
    accounts: missingStaff(facts.staff).length === 0,
    round: facts.hasRound,
  };
  return FIRST_STEPS.map((step) => ({ step, done: done[step] }));
}
