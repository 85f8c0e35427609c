/** A batch that is too large for one request. */
import { beforeEach, expect, test } from "vitest";
import { gatherBatch } from "~/features/moderation/commands/gather-batch.server";
import { NO_REASON, runBatch } from "~/features/moderation/commands/run-batch.server";
import { batchPage } from "~/features/moderation/queries/batch.server";
import { EVERYTHING_WAITING } from "~/features/moderation/schema/queue-filter";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { respond } from "../../support/held-texts";
import { makeRegion, NOW } from "../../support/sessions";
import { openSurvey } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

/** So many answers with the same words, copied from the first. */
async function manyAnswers(survey: TestSurvey, count: number) {
  await respond(await asParticipant(), survey, "Meer rust en een vaste mentor helpen echt.");
  const client = await testDatabase();
  const waiting = await client.moderationCase.findFirstOrThrow({
    where: { subjectKind: "answer" },
  });
  const where = { id: waiting.subjectId };
  const answer = await client.answer.findUniqueOrThrow({ where, include: { response: true } });
  const { response, ...own } = answer;
  for (let one = 1; one < count; one += 1) {
    const id = `copy-${one}`;
    await client.response.create({ data: { ...response, id, respondentKey: id } });
    await client.answer.create({ data: { ...own, id, responseId: id } });
    await client.moderationCase.create({ data: { ...waiting, id, subjectId: id } });
  }
}

test("a large batch goes through in parts, with what was filled in first", async () => {
  const survey = await openSurvey();
  const staff = await asActor("moderator", { roundIds: [survey.roundId] });
  await manyAnswers(survey, 203);
  const grant = await grantTo(staff, "moderation.decide");
  const all = { action: "assign", filter: EVERYTHING_WAITING } as const;
  const { batchId } = await gatherBatch(grant, all, NOW);
  const run = (reason: object = {}) =>
    runBatch(grant, { batchId, alsoPersonId: null, ...NO_REASON, ...reason }, NOW);
  const other = await asActor("moderator", { roundIds: [survey.roundId] });
  const { staffId: assigneeId } = other.actor;
  expect(await batchPage(staff.actor, batchId, null, NOW)).toMatchObject({ toGo: 203 });
  // Every text can be read before it is sent, in pages; one past the last is the last.
  const pages = [];
  for (const wanted of [1, 4, 5, 99]) {
    pages.push((await batchPage(staff.actor, batchId, null, NOW, wanted))?.going);
  }
  expect(pages.map((one) => [one?.page, one?.pageCount, one?.items.length])).toEqual([
    [1, 5, 50],
    [4, 5, 50],
    [5, 5, 3],
    [5, 5, 3],
  ]);
  const read = [pages[0], pages[1], pages[2]].flatMap((one) => one?.items ?? []);
  expect(new Set(read.map(({ caseId }) => caseId)).size).toBe(103);
  expect(read.every(({ excerpt }) => excerpt !== null && excerpt !== "")).toBe(true);
  expect(await run({ assigneeId })).toMatchObject({ handled: 200, waiting: 3 });
  const part = await batchPage(staff.actor, batchId, null, NOW);
  expect(part).toMatchObject({ done: 200, waiting: 3, isUnderWay: true });
  expect(await run()).toMatchObject({ handled: 203, waiting: 0 });
  const client = await testDatabase();
  const whole = await client.caseBatch.findUniqueOrThrow({ where: { id: batchId } });
  expect(whole.filledIn).toBeNull();
  expect(await client.moderationCase.count({ where: { assigneeId } })).toBe(203);
});
