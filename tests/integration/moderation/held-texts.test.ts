import { beforeEach, describe, expect, test } from "vitest";
import { removeErasedTexts } from "~/features/moderation/commands/remove-erased-texts.server";
import { takeBackTexts } from "~/features/moderation/commands/take-back-text.server";
import { SAFETY_ONLY_KINDS, SUBJECT_KINDS } from "~/features/moderation/domain/moderation-case";
import { casePage } from "~/features/moderation/queries/case-page.server";
import { moderatedKinds } from "~/features/moderation/queries/kinds.server";
import { EVERYTHING_WAITING } from "~/features/moderation/schema/queue-filter";
import { queuePage } from "~/features/moderation/queries/queue.server";
import { countResponses } from "~/features/responses/commands/count-responses.server";
import { closeSurvey } from "~/features/surveys/commands/close-survey.server";
import { inTransaction } from "~/platform/db.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { DANGER, eraseAll, HELD, respond, WAYS } from "../../support/held-texts";
import {
  caseOn,
  decideAs,
  publishedProposal,
  RETURN,
  sendProposal,
  sendReaction,
} from "../../support/proposals";
import { makeRegion, makeSession, NOW } from "../../support/sessions";
import { openSurvey } from "../../support/surveys";

let officer: StaffVisitor;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  officer = await asActor("safetyOfficer");
});

/** How an officer ends a case: an answer has nobody to return it to. */
const closing = (kind: string) => (kind === "answer" ? ({ kind: "handled" } as const) : RETURN);

/** The first held case as the officer reads it, with the words of its text. */
async function onTheDesk() {
  const queue = await queuePage(
    officer.actor,
    { page: 1, filter: EVERYTHING_WAITING, alsoPersonId: null },
    NOW,
  );
  const pages = await Promise.all(
    queue.lines.map(({ caseId }) => casePage(officer.actor, caseId, null, "nl", NOW)),
  );
  return pages.map((page) => ({
    takenBack: page?.takenBack,
    text: page?.body.map(({ text }) => text).join(""),
  }));
}

/** Whether the words of danger are on the desk, among whatever else belongs to the text. */
async function wordsOnTheDesk() {
  const texts = await onTheDesk();
  return texts.map(({ takenBack, text }) => ({ takenBack, danger: text?.includes(DANGER) }));
}

/** Every stored row in which the words still stand, by the name of the table. */
async function placesOf(words: string): Promise<string[]> {
  const client = await testDatabase();
  const tables = {
    Answer: await client.answer.findMany(),
    AuditEntry: await client.auditEntry.findMany(),
    Claim: await client.claim.findMany(),
    ClaimChallenge: await client.claimChallenge.findMany(),
    Comment: await client.comment.findMany(),
    DomainEvent: await client.domainEvent.findMany(),
    ModerationCase: await client.moderationCase.findMany(),
    OpinionStatement: await client.opinionStatement.findMany(),
    OutboxMessage: await client.outboxMessage.findMany(),
    Proposal: await client.proposal.findMany(),
    SearchDocument: await client.searchDocument.findMany(),
    SessionQuestion: await client.sessionQuestion.findMany(),
    SignUp: await client.signUp.findMany(),
    SpeakerRegistration: await client.speakerRegistration.findMany(),
  };
  return Object.entries(tables)
    .filter(([, rows]) => JSON.stringify(rows).includes(words))
    .map(([name]) => name);
}

const WITHDRAWN = { takenBack: true, text: DANGER };

const EVERY_WAY = Object.entries(WAYS).flatMap(([kind, ways]) =>
  Object.entries(ways).map(([name, takeBack]) => [`${kind} ${name}`, takeBack] as const),
);

describe("a text that is held for safety stays with the safety officer:", () => {
  test.each(EVERY_WAY)("%s", async (_, takeBack) => {
    await takeBack();
    expect(await onTheDesk()).toEqual([WITHDRAWN]);
    // Nowhere but with the officer.
    expect(await placesOf(DANGER)).toEqual(["ModerationCase"]);
  });

  test.each(EVERY_WAY)("until the case closes: %s", async (_, takeBack) => {
    await takeBack();
    const client = await testDatabase();
    const held = await client.moderationCase.findFirstOrThrow({ where: { state: "held" } });
    expect(await decideAs(officer, held.id, closing(held.subjectKind), NOW)).toMatchObject({
      ok: true,
    });
    expect(await placesOf(DANGER)).toEqual([]);
    expect(await onTheDesk()).toEqual([]);
  });

  test("also after the survey closes", async () => {
    const [writer, survey] = [await asParticipant(), await openSurvey()];
    await respond(writer, survey, DANGER);
    const staff = await asActor("moderator", { roundIds: [survey.roundId] });
    const grant = await grantTo(staff, "survey.write", { roundId: survey.roundId });
    expect(await closeSurvey(grant, survey.slug, NOW)).toEqual({ ok: true });
    expect(await onTheDesk()).toEqual([{ takenBack: false, text: DANGER }]);
  });

  test("and a response that is erased counts in no figure any more", async () => {
    const [writer, survey] = [await asParticipant(), await openSurvey()];
    await respond(writer, survey, DANGER);
    await countResponses();
    await eraseAll(writer);
    const client = await testDatabase();
    expect(await client.response.count()).toBe(0);
    const counts = await client.answerCount.findMany();
    expect(counts.filter(({ count }) => count !== 0)).toEqual([]);
  });
});

describe("every kind that moderation knows", () => {
  test("is registered, each once", () => {
    const registered = moderatedKinds().map(({ kind }) => kind);
    expect(registered.toSorted()).toEqual([...SUBJECT_KINDS].toSorted());
  });

  test.each(SUBJECT_KINDS)(
    "%s: is taken back by the one way, stays with the officer, and is gone when the case closes",
    async (kind) => {
      await HELD[kind]();
      expect(await wordsOnTheDesk()).toEqual([{ takenBack: false, danger: true }]);
      const client = await testDatabase();
      const held = await client.moderationCase.findFirstOrThrow({ where: { state: "held" } });
      expect(held.subjectKind).toBe(kind);
      const entry = moderatedKinds().find((known) => known.kind === kind);
      const [subject] = (await entry?.read(client, [held.subjectId])) ?? [];
      expect(subject?.isPublic).toBe(false);
      await inTransaction(async (transaction) => {
        await takeBackTexts(transaction, kind, [held.subjectId], "erased", NOW);
      });
      expect(await wordsOnTheDesk()).toEqual([{ takenBack: true, danger: true }]);
      const closed = await decideAs(officer, held.id, closing(held.subjectKind), NOW);
      expect(closed).toMatchObject({ ok: true });
      expect(await onTheDesk()).toEqual([]);
      // A proposal keeps its place in a thread until erasing it removes the row.
      expect((await placesOf(DANGER)).filter((place) => place !== "Proposal")).toEqual([]);
    },
  );

  test.each(SAFETY_ONLY_KINDS)(
    "%s: a release gives it to whom it was sent, and no moderator gets it to decide",
    async (kind) => {
      await HELD[kind]();
      const client = await testDatabase();
      const { id, roundId } = await client.moderationCase.findFirstOrThrow({
        where: { state: "held" },
      });
      const roundIds = roundId === null ? [] : [roundId];
      const moderator = await asActor("moderator", { roundIds });
      expect(await decideAs(officer, id, { kind: "release" }, NOW)).toMatchObject({ ok: true });
      const after = await client.moderationCase.findUniqueOrThrow({ where: { id } });
      expect(after).toMatchObject({ state: "decided", outcome: "release", sealedText: null });
      const queue = await queuePage(
        moderator.actor,
        { page: 1, filter: EVERYTHING_WAITING, alsoPersonId: null },
        NOW,
      );
      expect(queue.lines).toEqual([]);
      expect(await placesOf(DANGER)).toHaveLength(1);
    },
  );
});

describe("words about an erased text", () => {
  test("go with it from earlier decisions, and the count of the decision stays", async () => {
    const { roundId } = await makeSession();
    const { author, caseId } = await sendProposal(roundId, NOW);
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    await decideAs(moderator, caseId, RETURN, NOW);
    await eraseAll(author);
    const client = await testDatabase();
    const row = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(row).toMatchObject({ outcome: "return", explanation: null });
    expect(JSON.parse(row.decision ?? "")).toMatchObject({ kind: "return", explanation: "" });
  });
});

describe("what was erased before closing removed it", () => {
  test("is removed by a job once its case is closed, and nothing else is", async () => {
    const { roundId } = await makeSession();
    const { proposalId } = await publishedProposal(roundId, NOW);
    const writer = await asParticipant();
    const left = await sendReaction(proposalId, DANGER, NOW, writer);
    const stays = await sendReaction(proposalId, "Dit vind ik ook.", NOW);
    const client = await testDatabase();
    await decideAs(officer, (await caseOn(left)).id, { kind: "release" }, NOW);
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    for (const id of [left, stays]) {
      await decideAs(moderator, (await caseOn(id)).id, RETURN, NOW);
      // As erasing left it: the row without its writer.
      await client.comment.update({ where: { id }, data: { personId: null } });
    }
    expect(await removeErasedTexts(NOW)).toBe(1);
    expect(await placesOf(DANGER)).toEqual([]);
    expect(await placesOf("Dit vind ik ook.")).toEqual(["Comment"]);
    expect(await removeErasedTexts(NOW)).toBe(0);
  });
});
