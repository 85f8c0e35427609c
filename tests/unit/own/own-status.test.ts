import { describe, expect, test } from "vitest";
import { proposalStatus, signUpStatus } from "~/features/own/domain/own-status";
import { PROPOSAL_STATES } from "~/features/proposals/domain/proposal";
import { SIGN_UP_STATES } from "~/features/sessions/domain/sign-up";
import { REPLY_OUTCOMES } from "~/features/vocabulary/domain/reply-outcome";

const NOW = new Date("2026-11-28T12:00:00Z");
const LATER = new Date("2026-12-10T12:00:00Z");
const EARLIER = new Date("2026-11-10T12:00:00Z");

/** What each sentence says, so that two that exclude each other can be told. */
const SAYS_NOBODY_SEES_IT = ["draft", "submitted", "submittedBy", "submittedLate", "returned"];
const SAYS_ANSWER_COMES = ["published", "publishedBy", "publishedLate"];
const SAYS_ANSWERED = ["answered", "answeredNo", "answeredElsewhere", "followedUp"];

const combinations = PROPOSAL_STATES.flatMap((state) =>
  [null, ...REPLY_OUTCOMES].flatMap((outcome) =>
    [false, true].flatMap((merged) =>
      [null, LATER, EARLIER].map((dueAt) => ({ state, outcome, merged, dueAt })),
    ),
  ),
);

describe("what the own page says of a proposal", () => {
  test.each(combinations)(
    "$state, answer $outcome, merged $merged, due $dueAt: nothing beside what contradicts it",
    (facts) => {
      const { badge, outcome, next } = proposalStatus(facts, NOW);
      if (outcome !== null) {
        expect(SAYS_ANSWERED.concat("merged")).toContain(next);
        expect(["answered", "followedUp", "merged", "published"]).toContain(badge);
      }
      if (outcome === "no") expect(["answeredNo", "merged"]).toContain(next);
      if (outcome === "elsewhere") expect(["answeredElsewhere", "merged"]).toContain(next);
      if (SAYS_ANSWER_COMES.includes(next)) expect(outcome).toBeNull();
      if (SAYS_NOBODY_SEES_IT.includes(next) || next === "held" || next === "withdrawn") {
        expect(outcome).toBeNull();
        expect(next.startsWith(badge)).toBe(true);
      }
      if (next.endsWith("By")) expect(facts.dueAt).toEqual(LATER);
      if (next.endsWith("Late")) expect(facts.dueAt).toEqual(EARLIER);
      if (badge === "followedUp") expect(outcome).not.toBe("no");
      if (badge === "merged") expect(next).toBe("merged");
    },
  );

  test("a no is said as a no", () => {
    const answered = { state: "answered", outcome: "no", merged: false, dueAt: EARLIER } as const;
    expect(proposalStatus(answered, NOW)).toEqual({
      badge: "answered",
      outcome: "no",
      next: "answeredNo",
    });
  });

  test("a day that has passed is not promised again", () => {
    const waiting = { outcome: null, merged: false, dueAt: EARLIER } as const;
    expect(proposalStatus({ ...waiting, state: "published" }, NOW).next).toBe("publishedLate");
    expect(proposalStatus({ ...waiting, state: "submitted" }, NOW).next).toBe("submittedLate");
  });
});

describe("what the own page says of a sign-up", () => {
  const sessions = [LATER, EARLIER].flatMap((startsAt) =>
    [false, true].map((sessionCancelled) => ({ startsAt, sessionCancelled })),
  );
  const all = SIGN_UP_STATES.flatMap((state) => sessions.map((session) => ({ ...session, state })));

  test.each(all)("$state, $startsAt, session cancelled $sessionCancelled", (facts) => {
    const { status, canCancel } = signUpStatus(facts, NOW);
    const isOver = facts.startsAt === EARLIER;
    if (canCancel) expect(["confirmed", "waitlisted"]).toContain(status);
    if (status === "confirmed" || status === "waitlisted") {
      expect(isOver).toBe(false);
      expect(facts.sessionCancelled).toBe(false);
      expect(canCancel).toBe(true);
    }
    if (facts.state === "cancelled") expect(status).toBe("cancelled");
    if (facts.state === "attended") expect(status).toBe("attended");
  });

  test("a session that passed is not one to come", () => {
    const past = { startsAt: EARLIER, sessionCancelled: false };
    expect(signUpStatus({ ...past, state: "confirmed" }, NOW).status).toBe("wasConfirmed");
    expect(signUpStatus({ ...past, state: "waitlisted" }, NOW).status).toBe("noSeat");
  });
});
