import { beforeEach, describe, expect, test } from "vitest";
import { challengeClaim } from "~/features/claims/commands/challenge-claim.server";
import { dropSubmission, makeCheckable } from "~/features/claims/commands/judge-claim.server";
import { submitClaim } from "~/features/claims/commands/submit-claim.server";
import { claimPage } from "~/features/claims/queries.server";
import { claimDesk } from "~/features/claims/queries/claim-desk.server";
import { claimsAtDesk } from "~/features/claims/queries/desk-list.server";
import { ownChallenge } from "~/features/claims/queries/own-challenge.server";
import { appealDecision } from "~/features/moderation/commands/appeal-decision.server";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { casePage } from "~/features/moderation/queries/case-page.server";
import { ownCase } from "~/features/moderation/queries/own-case.server";
import { giveOpinion } from "~/features/opinions/commands/give-opinion.server";
import { opinionPage } from "~/features/opinions/queries/opinion-page.server";
import { countOpinions } from "~/features/opinions/stats.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import { dayList } from "~/features/sessions/queries/desk.server";
import { ownSignUp } from "~/features/sessions/queries/own-sign-up.server";
import { deskSpeakers, speakersPage } from "~/features/sessions/queries/speakers.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import {
  challenge,
  DANGER,
  dangerousStatement,
  eraseAll,
  needHelp,
  own,
  sendClaim,
  speak,
} from "../../support/held-texts";
import { decideAs, RETURN, sendProposal } from "../../support/proposals";
import { makeRegion, makeRound, makeSession, NOW, PARENT } from "../../support/sessions";

const RELEASE: Outcome = { kind: "release" };
const language = "nl" as const;
const WHY = "explanation" in RETURN ? RETURN.explanation : "";

let officer: StaffVisitor;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  officer = await asActor("safetyOfficer");
});

async function decideHeld(outcome: Outcome) {
  const client = await testDatabase();
  const { id } = await client.moderationCase.findFirstOrThrow({ where: { state: "held" } });
  expect(await decideAs(officer, id, outcome, NOW)).toMatchObject({ ok: true });
}

async function heldCases(): Promise<number> {
  const client = await testDatabase();
  return client.moderationCase.count({ where: { state: "held" } });
}

describe("a claim that was sent in", () => {
  const desk = async () =>
    (await claimsAtDesk((await asActor("administrator")).actor, "http://localhost/")).claims;

  test("is not at the desk of claims while it is held, whatever somebody tries there", async () => {
    await sendClaim();
    expect(await desk()).toEqual([]);
    const client = await testDatabase();
    const { slug } = await client.claim.findFirstOrThrow();
    const administrator = await asActor("administrator");
    expect(await claimDesk(slug, administrator.actor)).toBeNull();
    const grant = await grantTo(administrator, "claim.judge");
    const gone = { ok: false, code: "not_found" };
    expect(await dropSubmission(grant, slug, NOW)).toEqual(gone);
    const { id: documentId } = await client.document.create({
      data: { slug: "plan", title: "Plan" },
    });
    const { id: roundId } = await makeRound();
    const form = { text: "Zin", textEn: null, claimedBy: "Wie", claimedByEn: null, note: null };
    const checkable = { ...form, documentId, roundId, roles: [] };
    expect(await makeCheckable(grant, slug, checkable, NOW)).toEqual(gone);
  });

  test("is at the desk once released, and gone once it is returned", async () => {
    await sendClaim();
    await decideHeld(RELEASE);
    expect(await desk()).toHaveLength(1);
    await sendClaim("Een gewone zin.", DANGER);
    expect(await desk()).toHaveLength(1);
    await decideHeld(RETURN);
    expect(await desk()).toHaveLength(1);
    const client = await testDatabase();
    expect(await client.claim.count()).toBe(1);
  });

  test("opens no case when it suggests no danger", async () => {
    const grant = await grantTo("public", "claim.submit");
    const form = { submission: newSubmissionToken(), text: "Jongeren deden mee.", foundIn: "Plan" };
    expect(await submitClaim(grant, form, NOW)).toEqual({ ok: true, held: false });
    const client = await testDatabase();
    expect(await client.moderationCase.count()).toBe(0);
  });
});

describe("a challenge", () => {
  test("waits out of sight of staff and readers, and its writer reads help", async () => {
    const writer = await asParticipant();
    const slug = await challenge(writer);
    const { actor } = await asActor("administrator");
    expect((await claimDesk(slug, actor))?.challenges).toEqual([]);
    const page = await claimPage(slug, language);
    expect(page).toMatchObject({ challenges: [], openChallenges: 1 });
    const own = await ownChallenge(slug, writer, language, NOW);
    expect(own?.help?.lines.length).toBeGreaterThan(0);
    // Still one at a time.
    const grant = await grantTo(writer, "claim.challenge");
    const again = { submission: newSubmissionToken(), reason: "Nog eens." };
    expect(await challengeClaim(grant, slug, again, NOW)).toMatchObject({
      code: "already_challenged",
    });
    await decideHeld(RELEASE);
    expect((await claimDesk(slug, actor))?.challenges).toHaveLength(1);
    expect(await ownChallenge(slug, writer, language, NOW)).toBeNull();
  });

  test("that is returned tells its writer why, and can be written anew", async () => {
    const writer = await asParticipant();
    const slug = await challenge(writer);
    await decideHeld(RETURN);
    const own = await ownChallenge(slug, writer, language, NOW);
    expect(own).toMatchObject({ help: null, judged: { explanation: WHY } });
    const grant = await grantTo(writer, "claim.challenge");
    const again = { submission: newSubmissionToken(), reason: "Dit klopt niet." };
    expect(await challengeClaim(grant, slug, again, NOW)).toEqual({ ok: true });
    expect(await heldCases()).toBe(0);
  });
});

describe("a statement", () => {
  test("is on no page and in no count while it, or its proposal, is held", async () => {
    const { round, id } = await dangerousStatement();
    const client = await testDatabase();
    await client.round.update({ where: { id: round.id }, data: { secret: "secret of the round" } });
    const shown = () => opinionPage(round.slug, null, language, NOW);
    const vote = async () =>
      giveOpinion(
        await grantTo("public", "opinion.give"),
        {
          roundSlug: round.slug,
          statementId: id,
          choice: "agree",
          submission: newSubmissionToken(),
          language,
        },
        NOW,
      );
    expect(await shown()).toBeNull();
    expect(await vote()).toEqual({ ok: false, code: "not_found" });
    await decideHeld(RELEASE);
    expect((await shown())?.statements).toHaveLength(1);
    expect(await vote()).toMatchObject({ ok: true });
    expect((await countOpinions(client, round.id, 5)).voters).toBe(1);
    await client.proposal.updateMany({ data: { state: "held" } });
    expect(await shown()).toBeNull();
    expect(await vote()).toEqual({ ok: false, code: "not_found" });
    expect(await countOpinions(client, round.id, 5)).toMatchObject({ statements: [], voters: 0 });
  });

  test("that is returned is gone", async () => {
    await dangerousStatement();
    await decideHeld(RETURN);
    const client = await testDatabase();
    expect(await client.opinionStatement.count()).toBe(0);
  });
});

describe("what somebody will speak about", () => {
  async function atTheDesk(slug: string) {
    const client = await testDatabase();
    const { id, roundId } = await client.session.findUniqueOrThrow({ where: { slug } });
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    const grant = await grantTo(moderator, "session.attendance", { roundId });
    return (await deskSpeakers(grant, id, language, NOW))?.turns;
  }

  test("is on no list while it is held; its writer reads help and can withdraw", async () => {
    const writer = await asParticipant();
    const slug = await speak(writer);
    expect(await atTheDesk(slug)).toEqual([]);
    const page = await speakersPage(slug, writer.personId, language, NOW);
    expect(page).toMatchObject({ turns: 0, own: null, held: true });
    expect(page?.safety?.help?.lines.length).toBeGreaterThan(0);
  });

  test("is on the list once released, with the mail to who left an address", async () => {
    const writer = await asParticipant();
    const client = await testDatabase();
    await client.contactAddress.create({
      data: { personId: writer.personId, email: "spreker@example.org" },
    });
    const mails = () => client.outboxMessage.count({ where: { kind: "session.speaker" } });
    const slug = await speak(writer);
    expect(await mails()).toBe(0);
    await decideHeld(RELEASE);
    expect(await mails()).toBe(1);
    expect(await atTheDesk(slug)).toHaveLength(1);
    const page = await speakersPage(slug, writer.personId, language, NOW);
    expect(page).toMatchObject({ own: { place: 1 }, held: false, safety: null });
  });

  test("that is returned tells why, and somebody can ask anew", async () => {
    const writer = await asParticipant();
    const slug = await speak(writer);
    await decideHeld(RETURN);
    const page = await speakersPage(slug, writer.personId, language, NOW);
    expect(page).toMatchObject({ own: null, held: false, open: true });
    expect(page?.safety?.judged?.explanation).toBe(WHY);
  });
});

describe("needs with a sign-up", () => {
  async function onTheDay(sessionId: string) {
    const client = await testDatabase();
    const { roundId } = await client.session.findUniqueOrThrow({ where: { id: sessionId } });
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    const grant = await grantTo(moderator, "session.attendance", { roundId });
    return (await dayList(grant, sessionId, language, NOW))?.registrants[0];
  }

  test("are not on the list of the day while they are held; the seat stands", async () => {
    const writer = await asParticipant();
    const { slug, sessionId } = await needHelp(writer);
    expect(await onTheDay(sessionId)).toMatchObject({ nickname: null, needs: null });
    const page = await ownSignUp(writer.personId, slug, language, NOW);
    expect(page).toMatchObject({ state: "confirmed", needs: DANGER });
    expect(page?.safety?.help?.lines.length).toBeGreaterThan(0);
    await decideHeld(RELEASE);
    expect(await onTheDay(sessionId)).toMatchObject({ nickname: "Sam", needs: DANGER });
    expect((await ownSignUp(writer.personId, slug, language, NOW))?.safety).toBeNull();
  });

  test("that are returned are gone, and their writer reads why", async () => {
    const writer = await asParticipant();
    const { slug, sessionId } = await needHelp(writer);
    await decideHeld(RETURN);
    expect(await onTheDay(sessionId)).toMatchObject({ nickname: null, needs: null });
    const page = await ownSignUp(writer.personId, slug, language, NOW);
    expect(page).toMatchObject({ state: "confirmed", needs: null });
    expect(page?.safety?.judged?.explanation).toBe(WHY);
  });

  test("open no case when they suggest no danger", async () => {
    const { slug } = await makeSession();
    const grant = await grantTo(await asParticipant(), "session.signUp");
    const fields = { ...PARENT, nickname: "Sam", needs: "Ik kom met een rolstoel" };
    await signUp(grant, { slug, fields, submission: newSubmissionToken(), language }, NOW);
    const client = await testDatabase();
    expect(await client.moderationCase.count()).toBe(0);
    expect(await client.signUp.findFirst()).toMatchObject({ needsHeld: false });
  });
});

describe("an appeal in which somebody tells of danger", () => {
  async function appealed() {
    const { id: roundId } = await makeRound();
    const { author, proposalId, caseId } = await sendProposal(roundId, NOW);
    await decideAs(await asActor("moderator", { roundIds: [roundId] }), caseId, RETURN, NOW);
    const grant = await own(author);
    const subject = { kind: "proposal", id: proposalId } as const;
    expect(await appealDecision(grant, { subject, reason: DANGER }, NOW)).toEqual({ ok: true });
    const client = await testDatabase();
    const appeal = await client.moderationCase.findFirstOrThrow({ where: { cause: "appeal" } });
    return { author, subject, appealId: appeal.id };
  }

  test("goes to the safety officer at once, and its writer reads help", async () => {
    const { subject, appealId } = await appealed();
    const page = await casePage(officer.actor, appealId, null, language, NOW);
    expect(page?.appeal?.text).toBe(DANGER);
    // Hours, not the days of an appeal.
    expect(page?.dueAt.getTime()).toBeLessThan(NOW.getTime() + 3 * 86_400_000);
    const judged = await ownCase(subject, language, NOW);
    expect(judged?.appeal?.held?.help.lines.length).toBeGreaterThan(0);
  });

  test("stays with the officer when its writer erases, until the case closes", async () => {
    const { author, appealId } = await appealed();
    await eraseAll(author);
    const page = await casePage(officer.actor, appealId, null, language, NOW);
    expect(page?.appeal?.text).toBe(DANGER);
    await decideHeld(RETURN);
    const client = await testDatabase();
    const row = await client.moderationCase.findUniqueOrThrow({ where: { id: appealId } });
    expect(row).toMatchObject({ appealText: null, sealedText: null });
  });
});
