/**
 * Rule: staff have one role each. A responder and an advisory council member speak for a body, and
 * only they do; a moderator is assigned to rounds. Nobody changes the own role, and the last active
 * administrator stays, so that a region is never locked out.
 * Source: design, section 2 (StaffAccount) and section 4 (who may what).
 */
export const STAFF_ROLES = [
  "moderator",
  "advisoryCouncil",
  "responder",
  "safetyOfficer",
  "administrator",
] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

/** Narrows text from outside (a form, a database column) to a staff role. */
export function isStaffRole(value: string): value is StaffRole {
  return STAFF_ROLES.some((role) => role === value);
}

/** Whether the role speaks for a body. */
function speaksForBody(role: StaffRole): boolean {
  return role === "responder" || role === "advisoryCouncil";
}

export interface StaffAssignment {
  readonly role: StaffRole;
  readonly bodyId: string | null;
}

export type AssignmentVerdict =
  | { ok: true }
  | { ok: false; code: "body_missing"; field: "bodyId" }
  | { ok: false; code: "body_not_for_role"; field: "bodyId" };

/** Whether a role and a body belong together. */
export function checkAssignment({ role, bodyId }: StaffAssignment): AssignmentVerdict {
  if (speaksForBody(role) && bodyId === null) {
    return { ok: false, code: "body_missing", field: "bodyId" };
  }
  if (!speaksForBody(role) && bodyId !== null) {
    return { ok: false, code: "body_not_for_role", field: "bodyId" };
  }
  return { ok: true };
}

export interface StaffMember extends StaffAssignment {
  readonly staffId: string;
  readonly active: boolean;
}

export type AccountChangeVerdict =
  | AssignmentVerdict
  | { ok: false; code: "own_account" }
  | { ok: false; code: "last_administrator" };

/**
 * Whether an administrator may give an account another role or switch it off.
 *
 * @param before the account as it stands.
 * @param after the account as it would be.
 * @param context who asks, and how many active administrators there are, this account included.
 */
export function checkAccountChange(
  before: StaffMember,
  after: Omit<StaffMember, "staffId">,
  context: { readonly changedBy: string; readonly activeAdministrators: number },
): AccountChangeVerdict {
  const losesAdministration =
    before.active &&
    before.role === "administrator" &&
    !(after.active && after.role === "administrator");
  if (losesAdministration && context.activeAdministrators <= 1) {
    return { ok: false, code: "last_administrator" };
  }
  const changesPower = before.role !== after.role || before.active !== after.active;
  if (changesPower && context.changedBy === before.staffId) {
    return { ok: false, code: "own_account" };
  }
  return checkAssignment(after);
}
