/** What moderation holds of a person is found by keys that an index knows, and says no more than it did. */
import { beforeEach, expect, test } from "vitest";
import { forgetWriter } from "~/features/moderation/commands/forget-writer.server";
import { reportItem } from "~/features/moderation/commands/report-item.server";
import { moderationOwnInput } from "~/features/moderation/own-input.server";
import { authorKey, reporterKey } from "~/features/moderation/queries/author-key.server";
import { ownReports } from "~/features/moderation/queries/writer-keys.server";
import { inTransaction, unqueuedDatabase } from "~/platform/db.server";
import { asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase } from "../../support/database";
import { NOW, publishedProposal } from "../../support/proposals";
import { makeRegion, makeRound } from "../../support/sessions";

let proposalIds: string[];

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  const { id } = await makeRound();
  proposalIds = [];
  for (let count = 0; count < 3; count += 1) {
    proposalIds.push((await publishedProposal(id, NOW)).proposalId);
  }
});

async function report(reader: string, id: string) {
  const grant = await grantTo("public", "content.report");
  return reportItem(grant, { subject: { kind: "proposal", id }, reason: "abuse", reader }, NOW);
}

test("a person's reports are found, and those of nobody else", async () => {
  const client = await unqueuedDatabase();
  const [one, other] = [await asParticipant(), await asParticipant()];
  for (const id of proposalIds) await report(one.personId, id);
  await report(other.personId, proposalIds[0] ?? "");
  expect(await ownReports(client, one.personId)).toHaveLength(3);
  expect(await ownReports(client, other.personId)).toHaveLength(1);
  expect(await moderationOwnInput.count(client, one.personId)).toBe(3);
});

test("two reports of one person have nothing in common", async () => {
  const client = await unqueuedDatabase();
  const { personId } = await asParticipant();
  for (const id of proposalIds) await report(personId, id);
  const rows = await client.readerReport.findMany();
  const keys = rows.flatMap((row) => [row.reporterKey, row.numberedKey]);
  expect(new Set(keys).size).toBe(6);
  expect(JSON.stringify(rows)).not.toContain(personId);
});

test("a report of before it had a number is found as it was", async () => {
  const client = await unqueuedDatabase();
  const { personId } = await asParticipant();
  const subject = { kind: "proposal", id: proposalIds[0] ?? "" };
  await client.readerReport.create({
    data: {
      subjectKind: subject.kind,
      subjectId: subject.id,
      reasonKey: "abuse",
      reporterKey: reporterKey(personId, subject),
      createdAt: NOW,
    },
  });
  await report(personId, proposalIds[1] ?? "");
  expect(await ownReports(client, personId)).toHaveLength(2);
});

test("after forgetting nothing leads to the person, and as many wrote and reported as before", async () => {
  const client = await unqueuedDatabase();
  const { personId } = await asParticipant();
  for (const id of proposalIds) await report(personId, id);
  const [moderationCase] = await client.moderationCase.findMany({ take: 1 });
  await client.caseWriter.create({
    data: { key: authorKey(personId), caseId: moderationCase?.id ?? "" },
  });
  const writers = await client.caseWriter.count();
  expect(await moderationOwnInput.count(client, personId)).toBe(4);
  await inTransaction((transaction) => forgetWriter(transaction, personId));
  expect(await moderationOwnInput.count(client, personId)).toBe(0);
  expect(await client.caseWriter.count()).toBe(writers);
  expect(await client.readerReport.count()).toBe(3);
});
