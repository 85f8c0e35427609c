/** What its writer withdraws stands nowhere else any more, unless in a published report; the text stays with its writer. */
import { beforeEach, expect, test } from "vitest";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { withdrawResponse } from "~/features/responses/commands/withdraw-response.server";
import { emptyDatabase, testDatabase } from "../../support/database";
import { everythingOfOne, MARK } from "../../support/everything-of-one";
import type { EverythingOfOne } from "../../support/everything-of-one";
import { ownOf } from "../../support/merging";
import { NOW } from "../../support/proposals";
import { makeRegion } from "../../support/sessions";

let everything: EverythingOfOne;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  everything = await everythingOfOne();
});

const contains = { contains: MARK };

test("a proposal: no statement, card, prepared answer, word of the index or message that waits", async () => {
  const client = await testDatabase();
  const copies = () =>
    Promise.all([
      client.opinionStatement.count({ where: { text: contains } }),
      client.inputCard.count({ where: { text: contains } }),
      client.preparedReply.count({ where: { form: contains } }),
      client.searchDocument.count({ where: { title: contains } }),
      client.outboxMessage.count({ where: { payload: contains, recipient: "volger@example.org" } }),
    ]);
  expect(await copies()).toEqual([1, 1, 1, 2, 1]);
  const { proposalId, writer } = everything;

  expect(await withdrawProposal(await ownOf(writer), proposalId, NOW)).toEqual({ ok: true });

  expect(await copies()).toEqual([0, 0, 0, 0, 0]);
  const left = await client.proposal.findUniqueOrThrow({ where: { id: proposalId } });
  expect(left).toMatchObject({ state: "withdrawn", publicTitle: null, publicText: null });
  expect(left.title).toContain(MARK);
  const why = await client.moderationCase.findFirstOrThrow({ where: { subjectId: proposalId } });
  expect(why.explanation, "its writer still reads why").toContain(MARK);
});

test("a response: no quote in a draft theme and no cell of a frozen export", async () => {
  const client = await testDatabase();
  const copies = () =>
    Promise.all([
      client.themeLink.count({ where: { quote: contains } }),
      client.surveySnapshotRow.count({ where: { cells: contains } }),
      client.answer.count({ where: { value: contains } }),
    ]);
  expect(await copies()).toEqual([1, 1, 2]);
  const { slug } = await client.survey.findUniqueOrThrow({ where: { id: everything.surveyId } });
  const withdrawn = await withdrawResponse(await ownOf(everything.writer), slug, NOW);
  expect(withdrawn).toEqual({ ok: true });
  expect(await copies()).toEqual([0, 0, 0]);
});

test("a quote in a published theme stays, and tells nobody whose it was", async () => {
  const client = await testDatabase();
  const { themeId, surveyId, writer } = everything;
  await client.theme.update({ where: { id: themeId }, data: { state: "published" } });
  const { slug } = await client.survey.findUniqueOrThrow({ where: { id: surveyId } });
  expect((await withdrawResponse(await ownOf(writer), slug, NOW)).ok).toBe(true);
  expect(
    await client.themeLink.findMany({ select: { quote: true, answerId: true } }),
  ).toMatchObject([{ answerId: null }]);
});
