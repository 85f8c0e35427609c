import { describe, expect, it } from "vitest";
import { answerChallengeVerdict, challengeVerdict } from "~/features/claims/domain/challenge";
import {
  checkableVerdict,
  CLAIM_STATES,
  claimStepVerdict,
  judgedState,
  type ClaimState,
} from "~/features/claims/domain/claim";

describe("a claim that can be checked", () => {
  it("says who, which document, which groups and which round", () => {
    const claim = {
      text: "All parties were involved",
      claimedBy: "OZJT",
      documentId: "vision",
      roundId: "regiovisie-2021",
      roles: [],
    };
    expect(checkableVerdict(claim)).toEqual({ ok: true });
    expect(
      checkableVerdict({ text: "", claimedBy: " ", documentId: null, roundId: null, roles: null }),
    ).toEqual({
      ok: false,
      code: "incomplete",
      missing: [
        { code: "text_missing" },
        { code: "claimant_missing" },
        { code: "document_missing" },
        { code: "round_missing" },
        { code: "roles_missing" },
      ],
    });
  });
});

describe("a round in which nothing was open", () => {
  it("supports no claim, whatever the figures say", () => {
    expect(judgedState("supported", false)).toBe("unsupported");
    expect(judgedState("partly", true)).toBe("partly");
  });
});

describe("the steps of a claim", () => {
  const claim = (state: ClaimState) => ({ state, text: "All were involved", amendedText: null });

  it("judge again when there is new evidence, and only when the outcome differs", () => {
    expect(claimStepVerdict(claim("asserted"), { verb: "judge", outcome: "partly" })).toEqual({
      ok: true,
      to: "partly",
    });
    expect(claimStepVerdict(claim("partly"), { verb: "judge", outcome: "supported" }).ok).toBe(
      true,
    );
    expect(claimStepVerdict(claim("partly"), { verb: "judge", outcome: "partly" })).toEqual({
      ok: false,
      code: "unchanged",
    });
  });

  it("amend to another sentence, after a judgement", () => {
    const amend = (text: string, state: ClaimState = "unsupported") =>
      claimStepVerdict(claim(state), { verb: "amend", text });
    expect(amend("Between 1 and 3 parents took part")).toEqual({ ok: true, to: "amended" });
    expect(amend(" All were involved ")).toEqual({ ok: false, code: "text_unchanged" });
    expect(amend(" ")).toEqual({ ok: false, code: "text_missing" });
    expect(amend("Some took part", "asserted")).toEqual({ ok: false, code: "not_judged" });
  });

  it("compare an amendment with the sentence that stands now", () => {
    const amended = { ...claim("amended"), amendedText: "Some took part" };
    expect(claimStepVerdict(amended, { verb: "amend", text: "Some took part" })).toMatchObject({
      code: "text_unchanged",
    });
    expect(claimStepVerdict(amended, { verb: "amend", text: "All were involved" }).ok).toBe(true);
  });

  it("strike with a reason, for good", () => {
    for (const state of CLAIM_STATES) {
      const verdict = claimStepVerdict(claim(state), {
        verb: "strike",
        reason: "Nobody took part",
      });
      expect(verdict).toEqual(
        state === "struck" ? { ok: false, code: "struck" } : { ok: true, to: "struck" },
      );
    }
    expect(claimStepVerdict(claim("partly"), { verb: "strike", reason: "" })).toMatchObject({
      code: "reason_missing",
    });
    expect(claimStepVerdict(claim("struck"), { verb: "judge", outcome: "partly" }).ok).toBe(false);
  });
});

describe("challenging a claim", () => {
  const challenge = {
    challenger: "participant" as const,
    reason: "I was not asked",
    hasOpenChallenge: false,
  };
  const claim = { state: "supported" as const };

  it("is for participants and advisory councils, with a reason", () => {
    expect(challengeVerdict(challenge, claim)).toEqual({ ok: true });
    expect(challengeVerdict({ ...challenge, challenger: "advisoryCouncil" }, claim).ok).toBe(true);
    for (const challenger of ["otherStaff", "public"] as const) {
      expect(challengeVerdict({ ...challenge, challenger }, claim)).toEqual({
        ok: false,
        code: "forbidden",
      });
    }
    expect(challengeVerdict({ ...challenge, reason: " " }, claim)).toMatchObject({
      code: "reason_missing",
    });
  });

  it("is one at a time, and not of what was struck", () => {
    expect(challengeVerdict({ ...challenge, hasOpenChallenge: true }, claim)).toMatchObject({
      code: "already_challenged",
    });
    expect(challengeVerdict(challenge, { state: "struck" })).toMatchObject({ code: "struck" });
  });

  it("is answered in words, once, by somebody else", () => {
    const open = { state: "submitted" as const, ownChallenge: false };
    const uphold = { outcome: "upheld" as const, text: "You are right" };
    expect(answerChallengeVerdict(open, uphold)).toEqual({
      ok: true,
      to: "upheld",
      claimNeedsStep: true,
    });
    expect(
      answerChallengeVerdict(open, { outcome: "dismissed", text: "The report shows it" }),
    ).toMatchObject({ to: "dismissed", claimNeedsStep: false });
    expect(answerChallengeVerdict(open, { ...uphold, text: "" })).toMatchObject({
      code: "answer_missing",
    });
    expect(answerChallengeVerdict({ ...open, ownChallenge: true }, uphold)).toMatchObject({
      code: "own_challenge",
    });
    expect(answerChallengeVerdict({ ...open, state: "upheld" }, uphold)).toMatchObject({
      code: "wrong_state",
    });
  });
});
