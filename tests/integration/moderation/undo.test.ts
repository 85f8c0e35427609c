/** A decision is undone within a few minutes: item, copies and queue are as before, and nobody hears of it. */
import { beforeEach, describe, expect, test } from "vitest";
import { gatherBatch } from "~/features/moderation/commands/gather-batch.server";
import { NO_REASON, runBatch } from "~/features/moderation/commands/run-batch.server";
import { undoBatch } from "~/features/moderation/commands/undo-batch.server";
import { undoDecision } from "~/features/moderation/commands/undo-decision.server";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { readSubject } from "~/features/moderation/queries/subject.server";
import { sendDigests } from "~/features/notices/commands/send-digests.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { ask, respond } from "../../support/held-texts";
import { answer, standsBehind } from "../../support/merging";
import {
  caseOn,
  decideAs,
  PUBLISH,
  publishedProposal,
  RETURN,
  sendProposal,
  sendReaction,
} from "../../support/proposals";
import type { SentProposal } from "../../support/proposals";
import { makeRegion, makeRound, NOW } from "../../support/sessions";
import { openSurvey } from "../../support/surveys";

const BODY = "Maak een stille kamer op elke groep, met een deur die dicht kan.";
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

const SENT: Record<string, () => Promise<string>> = {
  proposal: async () => (await sendProposal((await makeRound()).id, NOW)).proposalId,
  comment: async () => {
    const { proposalId } = await publishedProposal((await makeRound()).id, NOW);
    return sendReaction(proposalId, BODY, NOW);
  },
  answer: async () => {
    await respond(await asParticipant(), await openSurvey(), BODY);
    const client = await testDatabase();
    const row = await client.moderationCase.findFirstOrThrow({ where: { subjectKind: "answer" } });
    return row.subjectId;
  },
  sessionQuestion: async () => {
    await ask(await asParticipant(), BODY);
    return (await (await testDatabase()).sessionQuestion.findFirstOrThrow()).id;
  },
};

const cover = { start: 0, end: 4, reason: "insult" } as const;
const OUTCOMES: Record<string, Outcome> = {
  published: PUBLISH,
  covered: { kind: "publishRedacted", redactions: { title: [], body: [cover] } },
  returned: RETURN,
};

async function moderatorOf(caseId: string): Promise<StaffVisitor> {
  const client = await testDatabase();
  const { roundId } = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
  return asActor("moderator", { roundIds: [roundId ?? ""] });
}

async function undo(staff: StaffVisitor, caseId: string, now = minutes(1)) {
  return undoDecision(await grantTo(staff, "moderation.undo"), { caseId, alsoPersonId: null }, now);
}

/** Everything of an item and its cases but the counters of their changes. */
async function everythingOf(kind: string, id: string) {
  const client = await testDatabase();
  const cases = await client.moderationCase.findMany({
    where: { subjectId: id },
    omit: { version: true },
  });
  const proposal = await client.proposal.findUnique({ where: { id }, omit: { version: true } });
  return {
    cases,
    proposal,
    subject: await readSubject(client, { subjectKind: kind, subjectId: id }),
  };
}

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

describe.each(Object.keys(SENT))("a %s", (kind) => {
  test.each(Object.keys(OUTCOMES))("%s by mistake is as it was", async (decision) => {
    const id = (await SENT[kind]?.()) ?? "";
    const { id: caseId } = await caseOn(id);
    const staff = await moderatorOf(caseId);
    const before = await everythingOf(kind, id);
    expect(await decideAs(staff, caseId, OUTCOMES[decision] ?? PUBLISH, NOW)).toMatchObject({
      ok: true,
    });
    expect(await undo(staff, caseId)).toMatchObject({ ok: true, undone: 1 });
    expect(await everythingOf(kind, id)).toEqual(before);
    expect(await undo(staff, caseId)).toEqual({ ok: false, code: "nothing_to_undo" });
    expect(await decideAs(staff, caseId, PUBLISH, minutes(2))).toMatchObject({ ok: true });
  });
});

describe("a decision", () => {
  let sent: SentProposal;
  let staff: StaffVisitor;

  beforeEach(async () => {
    sent = await sendProposal((await makeRound()).id, NOW);
    staff = await moderatorOf(sent.caseId);
  });

  test("is undone by who decided and by an administrator, for five minutes", async () => {
    await decideAs(staff, sent.caseId, PUBLISH, NOW);
    const other = await moderatorOf(sent.caseId);
    expect(await undo(other, sent.caseId)).toEqual({ ok: false, code: "not_your_decision" });
    expect(await undo(staff, sent.caseId, minutes(6))).toEqual({
      ok: false,
      code: "undo_too_late",
    });
    const administrator = await asActor("administrator");
    expect(await undo(administrator, sent.caseId, minutes(5))).toMatchObject({ ok: true });
  });

  test("tells nobody before it can no longer be undone, and nobody at all once it is", async () => {
    const client = await testDatabase();
    const { personId } = sent.author;
    await client.contactAddress.create({
      data: { personId, email: "noor@example.org", confirmedAt: NOW, frequency: "atOnce" },
    });
    await decideAs(staff, sent.caseId, PUBLISH, NOW);
    expect(await client.notice.count()).toBe(1);
    expect(await sendDigests(minutes(4))).toBe(0);
    await undo(staff, sent.caseId, minutes(4));
    expect(await client.notice.count()).toBe(0);
    await decideAs(staff, sent.caseId, PUBLISH, minutes(5));
    expect(await sendDigests(minutes(11))).toBe(1);
  });

  test("is not undone once something happened, and says what", async () => {
    await decideAs(staff, sent.caseId, PUBLISH, NOW);
    const reaction = await sendReaction(sent.proposalId, BODY, minutes(1));
    expect(await undo(staff, sent.caseId)).toMatchObject({ since: "reacted" });
    const client = await testDatabase();
    await client.moderationCase.deleteMany({ where: { subjectId: reaction } });
    await client.comment.delete({ where: { id: reaction } });
    await answer(sent);
    expect(await undo(staff, sent.caseId)).toMatchObject({
      code: "something_since",
      since: "answered",
    });
  });

  test("to merge gives back everybody behind it", async () => {
    const client = await testDatabase();
    const { roundId } = await client.proposal.findUniqueOrThrow({ where: { id: sent.proposalId } });
    const into = await publishedProposal(roundId, NOW);
    await standsBehind(into);
    const small = await publishedProposal(roundId, NOW);
    await standsBehind(small);
    const counts = () =>
      client.proposal.findMany({
        orderBy: { id: "asc" },
        select: {
          id: true,
          supportCount: true,
          mergedIntoId: true,
          state: true,
          publicTitle: true,
        },
      });
    const before = await counts();
    await client.moderationCase.update({
      where: { id: small.caseId },
      data: { state: "waiting", decision: null, decidedAt: null, decidedById: null },
    });
    const merge = {
      kind: "merge",
      intoId: into.proposalId,
      explanation: "Dit staat er al.",
    } as const;
    expect(await decideAs(staff, small.caseId, merge, minutes(1))).toMatchObject({ ok: true });
    expect(await counts()).not.toEqual(before);
    expect(await undo(staff, small.caseId, minutes(2))).toMatchObject({ ok: true });
    expect(await counts()).toEqual(before);
  });

  test("about several at once is undone one by one, or as one", async () => {
    const client = await testDatabase();
    const { roundId } = await client.proposal.findUniqueOrThrow({ where: { id: sent.proposalId } });
    const second = await sendProposal(roundId, NOW);
    const chosen = [sent, second].map(({ caseId }) => ({ caseId, version: 1 }));
    const grant = await grantTo(staff, "moderation.decide");
    const { batchId } = await gatherBatch(grant, { action: "spam", chosen }, NOW);
    const input = { batchId, alsoPersonId: null, ...NO_REASON };
    expect(await runBatch(grant, input, NOW)).toMatchObject({ handled: 2 });
    expect(await undo(staff, sent.caseId)).toMatchObject({ ok: true, undone: 1 });
    const states = async () => {
      const rows = await client.proposal.findMany({ select: { state: true } });
      return rows.map(({ state }) => state).sort();
    };
    expect(await states()).toEqual(["returned", "submitted"]);
    const undoing = await grantTo(staff, "moderation.undo");
    const whole = { batchId, alsoPersonId: null };
    expect(await undoBatch(undoing, whole, NOW)).toMatchObject({ ok: true, undone: 1, left: 0 });
    expect(await states()).toEqual(["submitted", "submitted"]);
  });
});
