import { expect, test } from "vitest";
import { firstSteps, missingStaff } from "~/features/desk/domain/first-steps";
import type { FirstFacts } from "~/features/desk/domain/first-steps";

const NOTHING: FirstFacts = {
  hasRecoveryCodes: false,
  hasContact: false,
  hasSecurityContact: false,
  mailLeaves: false,
  staff: { administrator: 1 },
  hasRound: false,
};
const EVERYTHING: FirstFacts = {
  hasRecoveryCodes: true,
  hasContact: true,
  hasSecurityContact: true,
  mailLeaves: true,
  staff: { administrator: 1, moderator: 2, safetyOfficer: 1, responder: 1 },
  hasRound: true,
};
const open = (facts: FirstFacts) =>
  firstSteps(facts).flatMap(({ step, done }) => (done ? [] : [step]));

test("at the start everything is still to do, and at the end nothing", () => {
  expect(open(NOTHING)).toEqual(["own", "identity", "mail", "accounts", "round"]);
  expect(open(EVERYTHING)).toEqual([]);
});

test.each<[Partial<FirstFacts>, string]>([
  [{ hasRecoveryCodes: false }, "own"],
  [{ hasContact: false }, "identity"],
  [{ hasSecurityContact: false }, "identity"],
  [{ mailLeaves: false }, "mail"],
  [{ staff: { moderator: 1, safetyOfficer: 1, responder: 1 } }, "accounts"],
  [{ hasRound: false }, "round"],
])("%j opens its step again, and no other", (missing, step) => {
  expect(open({ ...EVERYTHING, ...missing })).toEqual([step]);
});

test("two moderators are needed, because another one decides on an objection", () => {
  expect(missingStaff({ moderator: 1, responder: 3 })).toEqual([
    { role: "moderator", count: 1 },
    { role: "safetyOfficer", count: 1 },
  ]);
  expect(missingStaff(EVERYTHING.staff)).toEqual([]);
});
