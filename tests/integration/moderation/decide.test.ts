import { beforeEach, describe, expect, test } from "vitest";
import { gatherBatch } from "~/features/moderation/commands/gather-batch.server";
import { NO_REASON, runBatch } from "~/features/moderation/commands/run-batch.server";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { creditedWriters } from "~/features/proposals/queries/merged.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import {
  NOW,
  PUBLISH,
  RETURN,
  TEXT,
  YOUNG_DECLARES,
  decideAs,
  publishedProposal,
  sendProposal,
  caseOn,
} from "../../support/proposals";
import { makeRegion, makeRound } from "../../support/sessions";

const HOLD: Outcome = { kind: "holdForSafety" };

let roundId: string;
let moderator: StaffVisitor;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  roundId = (await makeRound()).id;
  moderator = await asActor("moderator", { roundIds: [roundId] });
});

async function proposal(id: string) {
  const client = await testDatabase();
  return client.proposal.findUniqueOrThrow({ where: { id } });
}

describe("publishing", () => {
  test("makes the words public, starts the reply's term and counts the contribution", async () => {
    const { proposalId, caseId } = await sendProposal(roundId, NOW);
    expect(await decideAs(moderator, caseId, PUBLISH, NOW)).toEqual({
      ok: true,
      waitsForSecond: false,
      outcome: "publish",
    });
    const row = await proposal(proposalId);
    expect(row).toMatchObject({ state: "published", publicTitle: TEXT.title, publishedAt: NOW });
    expect(row.replyDueAt?.toISOString()).toBe("2027-04-12T21:59:59.000Z");
    const client = await testDatabase();
    const [counted] = await client.participation.findMany({ include: { activity: true } });
    expect(counted).toMatchObject({ role: "parent", channel: "proposal", state: "counted" });
    expect(counted?.activity).toMatchObject({ kind: "proposals", roundId });
  });

  test("with covers hides the words wherever they stood, and changes none", async () => {
    const text = { title: TEXT.title, body: "Vraag het aan Kees. Kees weet hoe het zit." };
    const { proposalId, caseId } = await sendProposal(roundId, NOW, { text });
    const redactions = {
      title: [],
      body: [
        { start: 14, end: 18, reason: "otherPerson" },
        { start: 20, end: 24, reason: "otherPerson" },
      ],
    } as const;
    await decideAs(moderator, caseId, { kind: "publishRedacted", redactions }, NOW);
    const row = await proposal(proposalId);
    expect(row.body).toBe(text.body);
    expect(row.publicText).not.toContain("Kees");
    expect(row.publicText).toContain("weet hoe het zit");
  });
});

describe("returning", () => {
  test("keeps it from the public, says why, and counts it", async () => {
    const { proposalId, caseId } = await sendProposal(roundId, NOW);
    await decideAs(moderator, caseId, RETURN, NOW);
    expect(await proposal(proposalId)).toMatchObject({ state: "returned", publicTitle: null });
    const client = await testDatabase();
    expect(await client.participation.count()).toBe(1);
    expect(await client.moderationCase.findUnique({ where: { id: caseId } })).toMatchObject({
      outcome: "return",
      reasonKey: "identifiesOthers",
    });
  });

  test("a young person's item waits for a second moderator, who is not the first", async () => {
    const { proposalId, caseId } = await sendProposal(roundId, NOW, {
      declaration: YOUNG_DECLARES,
    });
    expect(await decideAs(moderator, caseId, RETURN, NOW)).toMatchObject({ waitsForSecond: true });
    expect(await proposal(proposalId)).toMatchObject({ state: "submitted" });
    expect(await decideAs(moderator, caseId, RETURN, NOW)).toMatchObject({
      code: "needs_second_moderator",
    });
    const second = await asActor("moderator", { roundIds: [roundId] });
    expect(await decideAs(second, caseId, RETURN, NOW)).toMatchObject({ waitsForSecond: false });
    expect(await proposal(proposalId)).toMatchObject({ state: "returned" });
    const client = await testDatabase();
    expect(await client.moderationCase.findUnique({ where: { id: caseId } })).toMatchObject({
      firstDecidedById: moderator.actor.staffId,
      decidedById: second.actor.staffId,
    });
  });

  test("spam is no contribution, and several can go at once", async () => {
    const sent = [await sendProposal(roundId, NOW), await sendProposal(roundId, NOW)];
    const other = await makeRound();
    const elsewhere = await sendProposal(other.id, NOW);
    const grant = await grantTo(moderator, "moderation.decide");
    const chosen = [...sent, elsewhere].map(({ caseId }) => ({ caseId, version: 1 }));
    const { batchId } = await gatherBatch(grant, { action: "spam", chosen }, NOW);
    const input = { batchId, alsoPersonId: null, ...NO_REASON };
    expect(await runBatch(grant, input, NOW)).toMatchObject({ handled: 2 });
    const client = await testDatabase();
    expect(await client.participation.count()).toBe(0);
    expect(await client.proposal.count({ where: { state: "returned" } })).toBe(2);
  });
});

describe("who decides", () => {
  test("of two at once one decides and the other is told what happened", async () => {
    const { caseId, proposalId } = await sendProposal(roundId, NOW);
    const second = await asActor("moderator", { roundIds: [roundId] });
    const outcomes = await Promise.all([
      decideAs(moderator, caseId, PUBLISH, NOW, { version: 1 }),
      decideAs(second, caseId, RETURN, NOW, { version: 1 }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const told = outcomes.find(({ ok }) => !ok);
    const { state } = await proposal(proposalId);
    const happened = state === "published" ? "publish" : "return";
    expect(told).toMatchObject({ code: "already_decided", outcome: happened, byYou: false });
    const client = await testDatabase();
    expect(await client.auditEntry.count({ where: { action: "moderation.decided" } })).toBe(1);
  });

  test("nobody an own item, nobody an item of another round", async () => {
    const { caseId, author } = await sendProposal(roundId, NOW);
    expect(
      await decideAs(moderator, caseId, PUBLISH, NOW, { alsoPersonId: author.personId }),
    ).toMatchObject({ code: "own_item" });
    const outside = await asActor("moderator", { roundIds: [(await makeRound()).id] });
    expect(await decideAs(outside, caseId, PUBLISH, NOW)).toEqual({ ok: false, code: "not_found" });
  });

  test("only the safety officer what is held, and never to publish it", async () => {
    const { caseId, proposalId } = await publishedProposal(roundId, NOW);
    const client = await testDatabase();
    await client.moderationCase.update({ where: { id: caseId }, data: { state: "waiting" } });
    await client.moderationCase.update({
      where: { id: caseId },
      data: { decision: null, decidedById: null, decidedAt: null },
    });
    const officer = await asActor("safetyOfficer");
    await decideAs(moderator, caseId, HOLD, NOW);
    expect(await proposal(proposalId)).toMatchObject({ state: "held", publicTitle: null });
    expect(await client.outboxMessage.count({ where: { recipient: officer.email } })).toBe(1);
    expect(await decideAs(moderator, caseId, PUBLISH, NOW)).toMatchObject({ ok: false });
    expect(await decideAs(officer, caseId, PUBLISH, NOW)).toMatchObject({
      code: "outcome_not_possible",
    });
    expect(await decideAs(officer, caseId, { kind: "release" }, NOW)).toMatchObject({ ok: true });
    expect(await proposal(proposalId)).toMatchObject({ state: "submitted" });
  });
});

describe("merging and moving", () => {
  const merge = (intoId: string): Outcome => ({
    kind: "merge",
    intoId,
    explanation: "Dit staat er al bijna zo.",
  });

  test("keeps writers and support, and leads on", async () => {
    const into = await publishedProposal(roundId, NOW);
    const from = await sendProposal(roundId, NOW);
    await decideAs(moderator, from.caseId, merge(into.proposalId), NOW);
    expect(await proposal(from.proposalId)).toMatchObject({
      mergedIntoId: into.proposalId,
      publicTitle: null,
    });
    const client = await testDatabase();
    // Both are credited, and each writes the own text only.
    expect((await creditedWriters(client, into.proposalId)).sort()).toEqual(
      [into.author.personId, from.author.personId].sort(),
    );
    expect(await client.proposalAuthor.count({ where: { proposalId: into.proposalId } })).toBe(1);
    expect(await client.participation.count({ where: { state: "counted" } })).toBe(2);
  });

  test("into one that went elsewhere leads on to the one that stayed, and never in a circle", async () => {
    const client = await testDatabase();
    const stays = await publishedProposal(roundId, NOW);
    const first = await sendProposal(roundId, NOW);
    const second = await sendProposal(roundId, NOW);
    await decideAs(moderator, first.caseId, merge(stays.proposalId), NOW);
    const supporter = await asParticipant();
    await client.support.create({
      data: { proposalId: second.proposalId, personId: supporter.personId },
    });
    // The first is chosen by its address: it is not on the site any more, but leads to what is.
    await decideAs(moderator, second.caseId, merge(first.proposalId), NOW);
    expect((await proposal(second.proposalId)).mergedIntoId).toBe(stays.proposalId);
    expect(await proposal(stays.proposalId)).toMatchObject({ supportCount: 1, mergedIntoId: null });
    expect(await creditedWriters(client, stays.proposalId)).toHaveLength(3);
    await client.moderationCase.update({
      where: { id: stays.caseId },
      data: { state: "waiting", decision: null, decidedAt: null, decidedById: null },
    });
    for (const into of [first, second]) {
      expect(await decideAs(moderator, stays.caseId, merge(into.proposalId), NOW)).toMatchObject({
        ok: false,
        code: "merge_cycle",
      });
    }
    expect((await proposal(stays.proposalId)).mergedIntoId).toBeNull();
  });

  test("a refused merge changes nothing, the case included", async () => {
    const from = await sendProposal(roundId, NOW);
    const hidden = await sendProposal(roundId, NOW);
    for (const [target, code] of [
      ["nergens", "merge_target_not_found"],
      [hidden.proposalId, "merge_target_not_public"],
      [from.proposalId, "merge_into_itself"],
    ] as const) {
      expect(await decideAs(moderator, from.caseId, merge(target), NOW)).toMatchObject({ code });
    }
    expect(await caseOn(from.proposalId)).toMatchObject({ id: from.caseId, version: 1 });
  });

  test("a moved proposal waits in its old place for the moderators of the other round", async () => {
    const other = await makeRound();
    const { proposalId, caseId } = await sendProposal(roundId, NOW);
    const later = new Date(NOW.getTime() + 3_600_000);
    const outcome: Outcome = {
      kind: "moveElsewhere",
      destination: { kind: "round", id: other.id },
      explanation: "Dit hoort bij de andere ronde.",
    };
    expect(await decideAs(moderator, caseId, outcome, later)).toMatchObject({ ok: true });
    expect(await proposal(proposalId)).toMatchObject({ roundId: other.id, state: "submitted" });
    const client = await testDatabase();
    const [again] = await client.moderationCase.findMany({ where: { state: "waiting" } });
    expect(again).toMatchObject({ roundId: other.id, cause: "moved", openedAt: NOW });
    expect(
      await decideAs(
        moderator,
        (await sendProposal(roundId, NOW)).caseId,
        {
          ...outcome,
          destination: { kind: "body", id: "niets" },
        },
        NOW,
      ),
    ).toMatchObject({ code: "destination_missing" });
  });
});
