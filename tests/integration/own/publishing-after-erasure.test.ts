/** What was erased is not published afterwards, not found, and not told. */
import { undoUntil } from "~/features/moderation/domain/undo-decision";
import { beforeEach, expect, test } from "vitest";
import { writeStatement } from "~/features/opinions/commands/write-statement.server";
import { eraseChosen } from "~/features/own/commands/erase.server";
import { sendDigests } from "~/features/notices/commands/send-digests.server";
import { prepareReply } from "~/features/reporting/commands/prepare-reply.server";
import { publishPrepared } from "~/features/reporting/commands/publish-prepared.server";
import { publishTheme } from "~/features/reporting/commands/publish-theme.server";
import { roundNews } from "~/features/reporting/queries/feeds.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { search } from "~/features/search/queries.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { enqueueNews } from "../../support/news";
import { NOW, TEXT, commitmentWith, publishedProposal } from "../../support/proposals";
import { makeRegion, makeRound, makeSession } from "../../support/sessions";
import { formOf, openSurvey, submission } from "../../support/surveys";

const WORDS = "Omdat het mooi is";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

const own = ({ cookie }: ParticipantVisitor) =>
  authorizeOwn(new Request("http://localhost/", { headers: { Cookie: cookie } }));

async function draftTheme(roundId: string) {
  const client = await testDatabase();
  return client.theme.create({
    data: { slug: "draad", roundId, title: "Draad", summary: "Wat mensen zeggen." },
  });
}

async function publish(roundId: string) {
  const moderator = await asActor("moderator", { roundIds: [roundId] });
  const grant = await grantTo(moderator, "theme.write", { roundId });
  return publishTheme(grant, { roundId, slug: "draad" }, NOW);
}

const gone = (targetId: string) => ({
  ok: false,
  code: "incomplete",
  missing: [{ code: "quote_source_gone", targetId }],
});

async function answered(): Promise<{ roundId: string; answerId: string }> {
  const client = await testDatabase();
  const survey = await openSurvey();
  const form = formOf(submission({ "answers.why": WORDS }));
  const sent = await sendResponse(
    await grantTo(await asParticipant(), "survey.respond"),
    {
      slug: survey.slug,
      respondent: { personId: (await asParticipant()).personId, draftToken: null },
      form,
      submission: form["submission"]?.[0] ?? "",
    },
    "nl",
    NOW,
  );
  expect(sent.ok).toBe(true);
  const { id } = await client.answer.findFirstOrThrow({ where: { questionKey: "why" } });
  await client.answer.update({ where: { id }, data: { reviewState: "approved" } });
  return { roundId: survey.roundId, answerId: id };
}

test.each(["erased", "covered", "refused"])(
  "a theme does not quote an answer that was %s",
  async (how) => {
    const client = await testDatabase();
    const { roundId, answerId } = await answered();
    const theme = await draftTheme(roundId);
    await client.themeLink.create({
      data: { themeId: theme.id, kind: "quote", targetId: answerId, answerId, quote: WORDS },
    });
    const where = { id: answerId };
    if (how === "erased") await client.answer.delete({ where });
    else if (how === "refused") {
      await client.answer.update({ where, data: { reviewState: "refused" } });
    } else {
      const redactions = JSON.stringify([{ start: 0, end: 5, reason: "personalData" }]);
      await client.answer.update({ where, data: { reviewState: "redacted", redactions } });
    }
    const refused = how === "refused" ? "quote_unreviewed" : "quote_source_gone";
    expect(await publish(roundId)).toEqual({
      ...gone(answerId),
      missing: [{ code: refused, targetId: answerId }],
    });
    await client.themeLink.deleteMany();
    await client.themeLink.create({
      data: { themeId: theme.id, kind: "source", targetId: "S1", count: 3 },
    });
    expect(await publish(roundId)).toEqual({ ok: true });
  },
);

test("a theme quotes an answer that is there, and no card that is not", async () => {
  const client = await testDatabase();
  const { roundId, answerId } = await answered();
  const session = await makeSession({ roundId });
  const theme = await draftTheme(roundId);
  const card = await client.inputCard.create({
    data: { sessionId: session.id, text: "Een kamer", quoteConsent: true },
  });
  await client.themeLink.createMany({
    data: [
      { themeId: theme.id, kind: "quote", targetId: answerId, answerId, quote: WORDS },
      {
        themeId: theme.id,
        kind: "inputCard",
        targetId: card.id,
        inputCardId: card.id,
        quote: "Een kamer",
      },
    ],
  });
  await client.inputCard.delete({ where: { id: card.id } });
  expect(await publish(roundId)).toEqual(gone(card.id));
  await client.themeLink.deleteMany({ where: { kind: "inputCard" } });
  expect(await publish(roundId)).toEqual({ ok: true });
});

test("an answer to an erased proposal is not prepared, not published, and no statement is taken from it", async () => {
  const client = await testDatabase();
  const round = await makeRound();
  const body = await client.body.findFirstOrThrow({ select: { id: true } });
  await client.round.update({
    where: { id: round.id },
    data: { deciderBodyId: body.id, answererBodyId: body.id },
  });
  const { proposalId, author } = await publishedProposal(round.id, NOW);
  const responder = await asActor("responder", { bodyId: body.id });
  const reply = await grantTo(responder, "reply.write", { bodyId: body.id });
  const subject = { kind: "proposal", id: proposalId } as const;
  const { repliedOn: _day, ...form } = commitmentWith([]);
  const prepared = { ...form, agendaItemIds: [], principleIds: [] };
  expect(await prepareReply(reply, subject, prepared, NOW)).toEqual({ ok: true });
  expect((await eraseChosen(await own(author), [`proposal:${proposalId}`], NOW)).ok).toBe(true);

  const key = `proposal:${proposalId}`;
  expect(await publishPrepared(reply, [key], NOW)).toEqual({
    ok: false,
    code: "changed_meanwhile",
  });
  expect(await prepareReply(reply, subject, prepared, NOW)).toEqual({
    ok: false,
    code: "not_found",
  });
  await client.preparedReply.create({
    data: {
      subjectKind: "proposal",
      subjectId: proposalId,
      bodyId: body.id,
      form: JSON.stringify(prepared),
      preparedById: responder.actor.staffId,
      updatedAt: NOW,
    },
  });
  expect(await publishPrepared(reply, [key], NOW)).toMatchObject({ ok: false, code: "not_ready" });
  expect(await client.reply.count()).toBe(0);

  const moderator = await asActor("moderator", { roundIds: [round.id] });
  const statement = await grantTo(moderator, "statement.write", { roundId: round.id });
  const written = { text: "Er moet een stille kamer komen.", textEn: "", proposal: proposalId };
  expect(await writeStatement(statement, round.id, written, NOW)).toEqual({
    ok: false,
    code: "unknown_proposal",
  });
});

test("an erased proposal is not found in a filled index, and neither in feeds nor in news that waits", async () => {
  const client = await testDatabase();
  const round = await makeRound();
  await refreshSearchIndex(SEARCHABLE);
  const { proposalId, author } = await publishedProposal(round.id, NOW);
  const follower = await asParticipant();
  await client.contactAddress.create({
    data: {
      personId: follower.personId,
      email: "volger@example.org",
      frequency: "atOnce",
      confirmedAt: NOW,
    },
  });
  await client.follow.create({
    data: { personId: follower.personId, targetKind: "round", targetId: round.id },
  });
  const news = { kind: "replied", subjectId: proposalId, roundId: round.id } as const;
  await enqueueNews(news, NOW);
  const found = async () => {
    const result = await search("stille kamer", { kind: null, year: null }, 1, "nl");
    return result.state === "found" ? result.hits.length : 0;
  };
  expect(await found()).toBe(1);
  expect(await client.notice.count()).toBe(1);

  expect((await eraseChosen(await own(author), [`proposal:${proposalId}`], NOW)).ok).toBe(true);

  expect(await found()).toBe(0);
  expect(JSON.stringify(await roundNews(round.slug, "nl"))).not.toContain(TEXT.title);
  expect(await sendDigests(undoUntil(NOW))).toBe(0);
  expect(await client.outboxMessage.count({ where: { kind: "people.digest" } })).toBe(0);
});
