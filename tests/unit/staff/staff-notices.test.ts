import { expect, test } from "vitest";
import { NOTICE_KINDS, noticeKindsOf, switchNotices } from "~/features/staff/domain/staff-notices";
import { STAFF_ROLES } from "~/features/staff/domain/staff-roles";

test("every kind is heard by some role, and every role hears something", () => {
  const heard = STAFF_ROLES.flatMap((role) => noticeKindsOf(role));
  expect(new Set(heard)).toEqual(new Set(NOTICE_KINDS));
  for (const role of STAFF_ROLES) expect(noticeKindsOf(role)).not.toEqual([]);
});

test("what is not chosen is not heard, and of another role's kinds nothing is kept", () => {
  expect(switchNotices("moderator", ["waiting", "safety"], 0)).toEqual({
    ok: true,
    muted: ["appeal", "assigned", "overdue", "dueSoon"],
  });
  expect(switchNotices("moderator", noticeKindsOf("moderator"), 0)).toEqual({
    ok: true,
    muted: [],
  });
});

test("the last officer who hears alarms about safety keeps them", () => {
  expect(switchNotices("safetyOfficer", ["waiting"], 0)).toEqual({
    ok: false,
    code: "last_listener",
  });
  expect(switchNotices("safetyOfficer", ["waiting"], 1)).toEqual({
    ok: true,
    muted: ["safety", "assigned", "overdue"],
  });
  expect(switchNotices("safetyOfficer", ["safety"], 0).ok).toBe(true);
});
