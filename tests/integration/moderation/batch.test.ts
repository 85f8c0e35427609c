/** Several items in one go: nothing flagged goes through, each counts once, and the whole is undone as one. */
import { beforeEach, describe, expect, test } from "vitest";
import { gatherBatch } from "~/features/moderation/commands/gather-batch.server";
import { runBatch } from "~/features/moderation/commands/run-batch.server";
import { undoBatch } from "~/features/moderation/commands/undo-batch.server";
import type { BatchAction } from "~/features/moderation/domain/batch";
import { batchPage } from "~/features/moderation/queries/batch.server";
import { EVERYTHING_WAITING } from "~/features/moderation/schema/queue-filter";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { respond } from "../../support/held-texts";
import { caseOn, decideAs, RETURN, sendProposal } from "../../support/proposals";
import { makeRegion, makeRound, NOW } from "../../support/sessions";
import { openSurvey } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const WORDS = "Meer rust en een vaste mentor helpen echt.";
const REASON = {
  rule: "abuse",
  explanation: "Dit gaat over iets anders dan de vraag.",
  howToResubmit: "Schrijf het bij de vraag waar het bij hoort.",
  assigneeId: "",
  theme: "",
} as const;

let survey: TestSurvey;
let staff: StaffVisitor;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  survey = await openSurvey();
  staff = await asActor("moderator", { roundIds: [survey.roundId] });
});

/** Answers of grown-ups: a refusal of theirs waits for nobody. */
async function answers(...texts: string[]) {
  for (const text of texts) await respond(await asParticipant(), survey, text);
  const client = await testDatabase();
  await client.moderationCase.updateMany({ data: { authorIsYoung: false } });
  return client.moderationCase.findMany({
    where: { subjectKind: "answer" },
    orderBy: { id: "asc" },
    select: { id: true, subjectId: true, version: true, surveyId: true, questionKey: true },
  });
}

type Case = { id: string; version: number };

async function gather(action: BatchAction, cases: readonly Case[], who = staff) {
  const grant = await grantTo(who, "moderation.decide");
  const chosen = cases.map(({ id, version }) => ({ caseId: id, version }));
  return gatherBatch(grant, { action, chosen }, NOW);
}

async function run(batchId: string, reason: object = {}, who = staff) {
  const grant = await grantTo(who, "moderation.decide");
  return runBatch(grant, { batchId, alsoPersonId: null, ...REASON, ...reason }, NOW);
}

async function handle(action: BatchAction, cases: readonly Case[], reason: object = {}) {
  const { batchId } = await gather(action, cases);
  expect(await run(batchId, reason)).toMatchObject({ ok: true });
  return batchId;
}

async function results(batchId: string) {
  const client = await testDatabase();
  const rows = await client.caseBatchLine.findMany({ where: { batchId } });
  return new Map(rows.map(({ caseId, result }) => [caseId, result]));
}

const reviews = async () => {
  const client = await testDatabase();
  const rows = await client.answer.findMany({
    where: { reviewState: { not: null } },
    orderBy: { id: "asc" },
    select: { id: true, reviewState: true },
  });
  return new Map(rows.map(({ id, reviewState }) => [id, reviewState]));
};

describe("publishing several", () => {
  test("lets every answer without a find through, and names what is left", async () => {
    const cases = await answers(WORDS, `${WORDS} Bel 06-12345678.`, `${WORDS} Echt waar.`);
    const batchId = await handle("publish", cases);
    const left = [...(await results(batchId)).values()].sort();
    expect(left).toEqual(["done", "done", "flagged"]);
    expect([...(await reviews()).values()].sort()).toEqual(["approved", "approved", "waiting"]);
    const page = await batchPage(staff.actor, batchId, null, NOW);
    expect(page?.left).toMatchObject([{ reason: "flagged" }]);
    expect(page?.left[0]?.excerpt).toContain("06-12345678");
    expect(page).toMatchObject({ done: 2, leftCount: 1, waiting: 0, toGo: 0, canUndo: true });
  });

  test("looks at the text itself, whatever was found when it was sent", async () => {
    const cases = await answers(`${WORDS} Mail naar sanne@example.org.`);
    const client = await testDatabase();
    await client.moderationCase.updateMany({ data: { findings: "[]" } });
    const batchId = await handle("publish", cases);
    expect([...(await results(batchId)).values()]).toEqual(["flagged"]);
  });

  test("leaves what a colleague decided meanwhile", async () => {
    const cases = await answers(WORDS, `${WORDS} Echt.`);
    const { batchId } = await gather("publish", cases);
    const other = await asActor("moderator", { roundIds: [survey.roundId] });
    await decideAs(other, cases[0]?.id ?? "", RETURN, NOW);
    expect(await run(batchId)).toMatchObject({ ok: true });
    expect((await results(batchId)).get(cases[0]?.id ?? "")).toBe("decided");
    expect((await reviews()).get(cases[0]?.subjectId ?? "")).toBe("refused");
  });

  test("counts once, however often it is sent", async () => {
    const cases = await answers(WORDS, `${WORDS} Echt.`);
    const batchId = await handle("publish", cases);
    const client = await testDatabase();
    const events = () => client.auditEntry.count({ where: { action: "moderation.decided" } });
    const before = await events();
    expect(before).toBe(2);
    expect(await run(batchId)).toMatchObject({ ok: true });
    expect(await events()).toBe(before);
    expect([...(await results(batchId)).values()]).toEqual(["done", "done"]);
  });

  test("is of whoever chose, and of no round but the own", async () => {
    const cases = await answers(WORDS);
    const elsewhere = await asActor("moderator", { roundIds: [] });
    const strange = await gather("publish", cases, elsewhere);
    expect([...(await results(strange.batchId)).values()]).toEqual([]);
    const { batchId } = await gather("publish", cases);
    const other = await asActor("moderator", { roundIds: [survey.roundId] });
    expect(await run(batchId, {}, other)).toEqual({ ok: false, code: "not_found" });
    expect(await batchPage(other.actor, batchId, null, NOW)).toBeNull();
  });
});

describe("all of a filter", () => {
  test("is what waits at the moment it is chosen: what comes later is not in it", async () => {
    await answers(WORDS, `${WORDS} Echt.`, `${WORDS} Bel 06-12345678.`);
    await sendProposal(survey.roundId, NOW);
    const grant = await grantTo(staff, "moderation.decide");
    const filter = { ...EVERYTHING_WAITING, kind: "answer", flag: "none" } as const;
    const { batchId } = await gatherBatch(grant, { action: "publish", filter }, NOW);
    expect((await results(batchId)).size).toBe(2);
    await answers(`${WORDS} Later.`);
    expect(await run(batchId)).toMatchObject({ ok: true });
    const states = [...(await reviews()).values()];
    expect(states.filter((state) => state === "approved")).toHaveLength(2);
    expect(states.filter((state) => state === "waiting")).toHaveLength(2);
  });

  test("knows survey and question of an answer", async () => {
    const [first] = await answers(WORDS);
    expect(first).toMatchObject({ surveyId: survey.id, questionKey: "why" });
    const grant = await grantTo(staff, "moderation.decide");
    const count = async (questionKey: string) => {
      const filter = { ...EVERYTHING_WAITING, surveyId: survey.id, questionKey };
      const { batchId } = await gatherBatch(grant, { action: "publish", filter }, NOW);
      return (await results(batchId)).size;
    };
    expect(await count("why")).toBe(1);
    expect(await count("other")).toBe(0);
  });
});

describe("one reason for several", () => {
  test("returns each with the same words", async () => {
    const cases = await answers(WORDS, `${WORDS} Echt.`);
    await handle("return", cases);
    expect([...(await reviews()).values()]).toEqual(["refused", "refused"]);
    const client = await testDatabase();
    const rows = await client.moderationCase.findMany({
      select: { reasonKey: true, explanation: true },
    });
    expect(rows).toEqual(
      [0, 1].map(() => ({ reasonKey: REASON.rule, explanation: REASON.explanation })),
    );
  });

  test("asks for rule and words before anything happens", async () => {
    const { batchId } = await gather("return", await answers(WORDS));
    expect(await run(batchId, { rule: "" })).toMatchObject({ code: "rule_missing" });
    expect(await run(batchId, { explanation: "kort" })).toMatchObject({
      code: "explanation_missing",
    });
    expect(await run(batchId, { howToResubmit: "" })).toMatchObject({ code: "resubmit_missing" });
    expect([...(await results(batchId)).values()]).toEqual([null]);
  });

  test("of a young writer waits for a second moderator", async () => {
    const [one] = await answers(WORDS);
    const client = await testDatabase();
    await client.moderationCase.updateMany({ data: { authorIsYoung: true } });
    const batchId = await handle("return", one ? [one] : []);
    expect([...(await results(batchId)).values()]).toEqual(["secondModerator"]);
  });
});

describe("asking a colleague", () => {
  test("puts a name to each, and only of who works in that round", async () => {
    const cases = await answers(WORDS, `${WORDS} Echt.`);
    const colleague = await asActor("moderator", { roundIds: [survey.roundId] });
    const batchId = await handle("assign", cases, { assigneeId: colleague.actor.staffId });
    expect([...(await results(batchId)).values()]).toEqual(["done", "done"]);
    const client = await testDatabase();
    const mine = await client.moderationCase.count({
      where: { assigneeId: colleague.actor.staffId, state: "waiting" },
    });
    expect(mine).toBe(2);
    const told = await client.outboxMessage.findMany({ where: { kind: "staff.assigned" } });
    expect(told.map(({ staffId }) => staffId)).toEqual([colleague.actor.staffId]);
    const elsewhere = (await makeRound()).id;
    const stranger = await asActor("moderator", { roundIds: [elsewhere] });
    const { batchId: second } = await gather("assign", cases);
    const missing = { code: "assignee_missing" };
    expect(await run(second, { assigneeId: "" })).toMatchObject(missing);
    expect(await run(second, { assigneeId: stranger.actor.staffId })).toMatchObject(missing);
    // In one of the rounds of this moderator, which is not that of the answers.
    const both = await asActor("moderator", { roundIds: [survey.roundId, elsewhere] });
    const { batchId: third } = await gather("assign", cases, both);
    const asked = { assigneeId: stranger.actor.staffId };
    expect(await run(third, asked, both)).toMatchObject({ ok: true });
    expect([...(await results(third)).values()]).toEqual(["notTheirs", "notTheirs"]);
  });
});

describe("undoing", () => {
  test("gives all of it back, but what others did something with since", async () => {
    const cases = await answers(...Array.from({ length: 30 }, (_, index) => `${WORDS} ${index}.`));
    const batchId = await handle("publish", cases);
    const client = await testDatabase();
    const theme = await client.theme.create({
      data: { slug: "draad", roundId: survey.roundId, title: "Draad", summary: "Hulp." },
    });
    const answerId = cases[0]?.subjectId ?? "";
    await client.themeLink.create({
      data: { themeId: theme.id, kind: "quote", targetId: answerId, answerId, role: "source" },
    });
    const grant = await grantTo(staff, "moderation.undo");
    const undone = await undoBatch(grant, { batchId, alsoPersonId: null }, minutes(1));
    expect(undone).toMatchObject({ ok: true, undone: 29, left: 1 });
    const states = [...(await reviews()).values()];
    expect(states.filter((state) => state === "waiting")).toHaveLength(29);
    expect(await undoBatch(grant, { batchId, alsoPersonId: null }, minutes(1))).toMatchObject({
      code: "something_since",
    });
  });

  test("is of whoever decided, for as long as one decision is", async () => {
    const batchId = await handle("publish", await answers(WORDS));
    const other = await asActor("moderator", { roundIds: [survey.roundId] });
    const theirs = await grantTo(other, "moderation.undo");
    expect(await undoBatch(theirs, { batchId, alsoPersonId: null }, minutes(1))).toMatchObject({
      code: "not_your_decision",
    });
    const grant = await grantTo(staff, "moderation.undo");
    expect(await undoBatch(grant, { batchId, alsoPersonId: null }, minutes(6))).toMatchObject({
      code: "undo_too_late",
    });
    expect(await undoBatch(grant, { batchId, alsoPersonId: null }, minutes(5))).toMatchObject({
      ok: true,
      undone: 1,
    });
  });
});

test("what was decided in a round that is no longer theirs stays decided", async () => {
  const other = (await makeRound()).id;
  const both = await asActor("moderator", { roundIds: [survey.roundId, other] });
  const [first] = await answers(WORDS);
  const elsewhere = await sendProposal(other, NOW);
  const cases = [first ?? { id: "", version: 1 }, { id: elsewhere.caseId, version: 1 }];
  const { batchId } = await gather("publish", cases, both);
  expect(await run(batchId, {}, both)).toMatchObject({ handled: 2 });
  const client = await testDatabase();
  await client.roundModerator.deleteMany({
    where: { staffId: both.actor.staffId, roundId: other },
  });
  const grant = await grantTo(both, "moderation.undo");
  const left = await undoBatch(grant, { batchId, alsoPersonId: null }, NOW);
  expect(left).toMatchObject({ undone: 1, left: 1 });
  const state = { where: { id: elsewhere.proposalId }, select: { state: true } };
  expect(await client.proposal.findUniqueOrThrow(state)).toEqual({ state: "published" });
});

test("a batch leaves with the day, and leads to nobody once its round is parted", async () => {
  const cases = await answers(WORDS);
  const batchId = await handle("publish", cases);
  const grant = await grantTo(staff, "moderation.decide");
  const tomorrow = new Date(NOW.getTime() + 25 * 3_600_000);
  await gatherBatch(grant, { action: "publish", chosen: [] }, tomorrow);
  const client = await testDatabase();
  expect(await client.caseBatch.findUnique({ where: { id: batchId } })).toBeNull();
  expect(await caseOn(cases[0]?.subjectId ?? "")).toBeTruthy();
});
