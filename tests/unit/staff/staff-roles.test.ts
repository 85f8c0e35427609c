import { describe, expect, it } from "vitest";
import {
  checkAccountChange,
  checkAssignment,
  isStaffRole,
  type StaffMember,
} from "~/features/staff/domain/staff-roles";

const admin: StaffMember = {
  staffId: "admin",
  role: "administrator",
  bodyId: null,
  active: true,
};

describe("a role and a body", () => {
  it.each([
    ["responder", null, "body_missing"],
    ["advisoryCouncil", null, "body_missing"],
    ["moderator", "ozjt", "body_not_for_role"],
    ["safetyOfficer", "ozjt", "body_not_for_role"],
  ] as const)("%s with body %s: %s", (role, bodyId, code) => {
    expect(checkAssignment({ role, bodyId })).toMatchObject({ ok: false, code, field: "bodyId" });
  });

  it("belong together", () => {
    expect(checkAssignment({ role: "responder", bodyId: "ozjt" })).toEqual({ ok: true });
    expect(checkAssignment({ role: "moderator", bodyId: null })).toEqual({ ok: true });
    expect(isStaffRole("moderator")).toBe(true);
    expect(isStaffRole("participant")).toBe(false);
  });
});

describe("changing an account", () => {
  const asModerator = { role: "moderator", bodyId: null, active: true } as const;

  it("never takes the last administrator away", () => {
    const context = { changedBy: "other", activeAdministrators: 1 };
    for (const after of [asModerator, { ...admin, active: false }]) {
      expect(checkAccountChange(admin, after, context)).toEqual({
        ok: false,
        code: "last_administrator",
      });
    }
    expect(
      checkAccountChange(admin, asModerator, { changedBy: "other", activeAdministrators: 2 }),
    ).toEqual({ ok: true });
  });

  it("is never of the own role", () => {
    expect(
      checkAccountChange(admin, asModerator, { changedBy: "admin", activeAdministrators: 2 }),
    ).toEqual({ ok: false, code: "own_account" });
  });

  it("still needs a body that fits", () => {
    const context = { changedBy: "other", activeAdministrators: 2 };
    expect(checkAccountChange(admin, { ...asModerator, role: "responder" }, context)).toMatchObject(
      { code: "body_missing" },
    );
  });
});
