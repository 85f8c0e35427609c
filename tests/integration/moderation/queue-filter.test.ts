/** Each part of the filter of the queue shows what it says, and no more; parts together narrow further. */
import { beforeEach, expect, test } from "vitest";
import { queuePage } from "~/features/moderation/queries/queue.server";
import { EVERYTHING_WAITING } from "~/features/moderation/schema/queue-filter";
import type { QueueFilter } from "~/features/moderation/schema/queue-filter";
import { asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { caseOn, publishedProposal, sendProposal, sendReaction } from "../../support/proposals";
import { makeRegion, makeRound, NOW } from "../../support/sessions";

const DAY = 86_400_000;

let staff: StaffVisitor;
let here: string;
let elsewhere: string;
let plain: string;
let found: string;
let reaction: string;
let away: string;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  here = (await makeRound()).id;
  elsewhere = (await makeRound()).id;
  staff = await asActor("moderator", { roundIds: [here, elsewhere] });
  plain = (await sendProposal(here, NOW)).caseId;
  const client = await testDatabase();
  await client.moderationCase.update({
    where: { id: plain },
    data: { dueAt: new Date(NOW.getTime() - DAY) },
  });
  const body = "Wil je meedoen? Bel 06-12345678, dan vertel ik er meer over.";
  found = (await sendProposal(here, NOW, { text: { title: "Een kookclub", body } })).caseId;
  const { proposalId } = await publishedProposal(here, NOW);
  reaction = (await caseOn(await sendReaction(proposalId, "Dat lijkt mij ook een goed plan.", NOW)))
    .id;
  away = (await sendProposal(elsewhere, NOW)).caseId;
});

async function shown(part: Partial<QueueFilter>) {
  const filter = { ...EVERYTHING_WAITING, ...part };
  const { lines, total } = await queuePage(
    staff.actor,
    { page: 1, filter, alsoPersonId: null },
    NOW,
  );
  expect(lines).toHaveLength(total);
  return lines.map(({ caseId }) => caseId).sort();
}

const these = (...ids: string[]) => [...ids].sort();

test("nothing asked is everything that waits", async () => {
  expect(await shown({})).toEqual(these(plain, found, reaction, away));
});

test("by kind, round and what was found", async () => {
  expect(await shown({ kind: "comment" })).toEqual([reaction]);
  expect(await shown({ roundId: elsewhere })).toEqual([away]);
  expect(await shown({ flag: "any" })).toEqual([found]);
  expect(await shown({ flag: "telephone" })).toEqual([found]);
  expect(await shown({ flag: "email" })).toEqual([]);
  expect(await shown({ flag: "none" })).toEqual(these(plain, reaction, away));
});

test("by what is late, who wrote it and whom it was asked of", async () => {
  expect(await shown({ late: true })).toEqual([plain]);
  const client = await testDatabase();
  await client.moderationCase.update({ where: { id: away }, data: { authorRole: "youth" } });
  expect(await shown({ role: "youth" })).toEqual([away]);
  await client.moderationCase.update({
    where: { id: found },
    data: { assigneeId: staff.actor.staffId },
  });
  expect(await shown({ whose: "mine" })).toEqual([found]);
  expect(await shown({ whose: "nobody" })).toEqual(these(plain, reaction, away));
});

test("parts together narrow further", async () => {
  expect(await shown({ kind: "proposal", roundId: here, flag: "none" })).toEqual([plain]);
  expect(await shown({ kind: "proposal", roundId: here, flag: "none", late: true })).toEqual([
    plain,
  ]);
  expect(await shown({ kind: "comment", late: true })).toEqual([]);
});
