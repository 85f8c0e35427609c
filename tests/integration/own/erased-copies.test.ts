/** Erased words cannot be published later, wherever they were copied to. */
import { beforeEach, expect, test } from "vitest";
import { eraseChosen, eraseEverything } from "~/features/own/commands/erase.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { ownInputKinds } from "~/own-input.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { NOW, publishedProposal } from "../../support/proposals";
import { makeRegion, makeRound, makeSession } from "../../support/sessions";
import { formOf, openSurvey, submission } from "../../support/surveys";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

const own = ({ cookie }: ParticipantVisitor) =>
  authorizeOwn(new Request("http://localhost/", { headers: { Cookie: cookie } }));

async function theme(roundId: string, state: "draft" | "published") {
  const client = await testDatabase();
  return client.theme.create({
    data: { slug: state, roundId, title: "Draad", summary: "Wat mensen zeggen.", state },
  });
}

test("a quote goes from a draft theme, and stays in a published one as of a participant", async () => {
  const client = await testDatabase();
  const survey = await openSurvey();
  const writer = await asParticipant();
  const form = formOf(submission({ "answers.remark": "Ook iets" }));
  const sent = await sendResponse(
    await grantTo(writer, "survey.respond"),
    {
      slug: survey.slug,
      respondent: { personId: writer.personId, draftToken: null },
      form,
      submission: form["submission"]?.[0] ?? "",
    },
    "nl",
    NOW,
  );
  expect(sent.ok).toBe(true);
  await client.answer.updateMany({
    where: { reviewState: { not: null } },
    data: { reviewState: "approved" },
  });
  const why = await client.answer.findFirstOrThrow({ where: { questionKey: "why" } });
  const remark = await client.answer.findFirstOrThrow({ where: { questionKey: "remark" } });
  const quote = (themeId: string, answerId: string, text: string) =>
    client.themeLink.create({
      data: { themeId, kind: "quote", targetId: answerId, answerId, quote: text },
    });
  const shown = await theme(survey.roundId, "published");
  const waiting = await theme(survey.roundId, "draft");
  await quote(shown.id, why.id, "Omdat het mooi is");
  await quote(waiting.id, why.id, "Omdat het mooi is");
  await quote(waiting.id, remark.id, "Ook iets");

  await eraseEverything(await own(writer), NOW);

  expect(await client.themeLink.findMany({ select: { themeId: true, quote: true } })).toEqual([
    { themeId: shown.id, quote: "Omdat het mooi is" },
  ]);
  expect(await client.answer.count({ where: { id: remark.id } })).toBe(0);
  expect(await client.answer.count({ where: { id: why.id } })).toBe(1);
});

test("a proposal takes its statements, cards, prepared answers, notes and follows along", async () => {
  const client = await testDatabase();
  const round = await makeRound();
  const session = await makeSession({ roundId: round.id });
  const { proposalId, author } = await publishedProposal(round.id, NOW);
  const other = await asParticipant();
  const body = await client.body.findFirstOrThrow({ select: { id: true } });
  await client.opinionStatement.create({
    data: { roundId: round.id, proposalId, text: "Er moet een stille kamer komen." },
  });
  const card = await client.inputCard.create({
    data: { sessionId: session.id, text: "Een stille kamer", proposalId, inReport: true },
  });
  const waiting = await theme(round.id, "draft");
  await client.themeLink.create({
    data: { themeId: waiting.id, kind: "inputCard", inputCardId: card.id, quote: "Een kamer" },
  });
  await client.preparedReply.create({
    data: {
      subjectKind: "proposal",
      subjectId: proposalId,
      bodyId: body.id,
      form: "{}",
      preparedById: "staff",
      updatedAt: NOW,
    },
  });
  await client.follow.create({
    data: { personId: other.personId, targetKind: "proposal", targetId: proposalId },
  });

  expect((await eraseChosen(await own(author), [`proposal:${proposalId}`], NOW)).ok).toBe(true);

  const left = await Promise.all([
    client.proposal.count(),
    client.opinionStatement.count(),
    client.inputCard.count(),
    client.themeLink.count(),
    client.preparedReply.count(),
    client.follow.count(),
    client.notice.count({ where: { subjectId: proposalId } }),
    client.searchDocument.count({ where: { refId: proposalId } }),
  ]);
  expect(left).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test("after erasing everything no part of the registry holds anything", async () => {
  const round = await makeRound();
  const { author } = await publishedProposal(round.id, NOW);
  const client = await testDatabase();
  const held = () => Promise.all(ownInputKinds.map(({ count }) => count(client, author.personId)));
  expect((await held()).filter((count) => count > 0).length).toBeGreaterThan(2);
  await eraseEverything(await own(author), NOW);
  expect((await held()).every((count) => count === 0)).toBe(true);
});
