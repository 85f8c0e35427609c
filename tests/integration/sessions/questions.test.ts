import { beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { askQuestion } from "~/features/sessions/commands/ask-question.server";
import { supportQuestion } from "~/features/sessions/commands/support-question.server";
import {
  answerQuestion,
  bundleQuestion,
} from "~/features/sessions/commands/manage-questions.server";
import { eraseEverything } from "~/features/own/commands/erase.server";
import { deskQuestions, questionsPage } from "~/features/sessions/queries/questions.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { caseOn, decideAs, PUBLISH, RETURN } from "../../support/proposals";
import { ENDS, makeRegion, makeSession, NOW, STARTS } from "../../support/sessions";

const DURING = new Date(STARTS.getTime() + 1_800_000);

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

async function ask(slug: string, body: string, now = NOW, submission = newSubmissionToken()) {
  const grant = await grantTo("public", "session.ask");
  return askQuestion(grant, { slug, kind: "question", body, submission, language: "nl" }, now);
}

/** A question that a moderator decided on, at the desk where everything is decided on. */
async function decided(slug: string, body: string, outcome: Outcome): Promise<string> {
  await ask(slug, body);
  const client = await testDatabase();
  const { id, session } = await client.sessionQuestion.findFirstOrThrow({
    where: { body },
    select: { id: true, session: { select: { roundId: true } } },
  });
  const moderator = await asActor("moderator", { roundIds: [session.roundId] });
  const done = await decideAs(moderator, (await caseOn(id)).id, outcome, NOW);
  if (!done.ok) throw new Error(done.code);
  return id;
}

const publicQuestion = (slug: string, body: string) => decided(slug, body, PUBLISH);

async function vote(slug: string, questionId: string) {
  const grant = await grantTo("public", "session.ask");
  const submission = newSubmissionToken();
  return supportQuestion(grant, { slug, questionId, submission, language: "nl" }, NOW);
}

describe("a question", () => {
  test("waits for a moderator, and shows only its own writer that it waits", async () => {
    const session = await makeSession();
    const outcome = await ask(session.slug, "Mag mijn hond mee?", DURING);
    if (!outcome.ok) throw new Error(outcome.code);
    const client = await testDatabase();
    expect(await client.moderationCase.findFirst()).toMatchObject({
      subjectKind: "sessionQuestion",
      roundId: session.roundId,
      state: "waiting",
    });
    const mine = await questionsPage(session.slug, outcome.person.personId, "nl", DURING);
    const theirs = await questionsPage(session.slug, null, "nl", DURING);
    expect([mine?.waiting, theirs?.waiting]).toEqual([1, 0]);
    expect(theirs?.questions).toEqual([]);
  });

  test("that suggests danger goes to the safety officer, by the same words as a proposal", async () => {
    const session = await makeSession();
    const danger = "Mijn vader slaat mij elke dag, wat moet ik doen?";
    expect(await ask(session.slug, danger)).toMatchObject({ ok: true, held: true });
    const client = await testDatabase();
    expect((await client.sessionQuestion.findFirst())?.state).toBe("held");
    expect((await client.moderationCase.findFirst())?.state).toBe("held");
  });

  test("that a moderator returned shows its writer why, and nobody else", async () => {
    const session = await makeSession();
    const id = await decided(session.slug, "Komt Jan van de Berg ook?", RETURN);
    const client = await testDatabase();
    const { personId } = await client.sessionQuestion.findUniqueOrThrow({ where: { id } });
    const mine = await questionsPage(session.slug, personId, "nl", NOW);
    expect(mine?.returned).toMatchObject([
      { id, reason: "Aan de straat is te zien over wie het gaat." },
    ]);
    const theirs = await questionsPage(session.slug, null, "nl", NOW);
    expect(JSON.stringify(theirs)).not.toContain("Jan");
  });

  test("sent twice is one question", async () => {
    const session = await makeSession();
    const token = newSubmissionToken();
    await Promise.all([
      ask(session.slug, "Eén keer?", NOW, token),
      ask(session.slug, "Eén keer?", NOW, token),
    ]);
    const client = await testDatabase();
    expect(await client.sessionQuestion.count()).toBe(1);
    expect(await client.moderationCase.count()).toBe(1);
  });

  test.each([
    ["of a draft", { state: "draft" }, NOW, "not_found"],
    ["of a session called off", { state: "cancelled" }, NOW, "closed"],
    ["after the end", {}, ENDS, "closed"],
  ])("%s is refused", async (_, columns, now, code) => {
    const session = await makeSession(columns);
    expect(await ask(session.slug, "Kan dit?", now)).toEqual({ ok: false, code });
    const client = await testDatabase();
    expect(await client.person.count()).toBe(0);
  });
});

describe("supporting a question", () => {
  test("counts each person once, however often and however many at once", async () => {
    const session = await makeSession();
    const id = await publicQuestion(session.slug, "Wie beslist?");
    const visitor = await asParticipant();
    const grant = await grantTo(visitor, "session.ask");
    const again = () =>
      supportQuestion(
        grant,
        {
          slug: session.slug,
          questionId: id,
          submission: newSubmissionToken(),
          language: "nl",
        },
        NOW,
      );
    await Promise.all(Array.from({ length: 10 }, again));
    await vote(session.slug, id);
    const page = await questionsPage(session.slug, visitor.personId, "nl", NOW);
    expect(page?.questions).toMatchObject([{ id, votes: 2, mine: true }]);
  });

  test("is not for a question that is not public", async () => {
    const session = await makeSession();
    await ask(session.slug, "Nog niet gelezen");
    const client = await testDatabase();
    const { id } = await client.sessionQuestion.findFirstOrThrow();
    expect(await vote(session.slug, id)).toEqual({ ok: false, code: "not_found" });
  });

  test("goes with the person who erases everything", async () => {
    const session = await makeSession();
    const id = await publicQuestion(session.slug, "Wie beslist?");
    const visitor = await asParticipant();
    const grant = await grantTo(visitor, "session.ask");
    const given = { slug: session.slug, questionId: id, submission: newSubmissionToken() };
    await supportQuestion(grant, { ...given, language: "nl" }, NOW);
    const headers = { Cookie: visitor.cookie };
    await eraseEverything(await authorizeOwn(new Request("http://localhost/", { headers })), NOW);
    const page = await questionsPage(session.slug, null, "nl", NOW);
    expect(page?.questions).toMatchObject([{ id, votes: 0 }]);
  });
});

describe("the desk of questions", () => {
  async function desk(roundId: string) {
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    return grantTo(moderator, "session.report");
  }

  test("bundles two that ask the same: one answer, every supporter once", async () => {
    const session = await makeSession();
    const first = await publicQuestion(session.slug, "Wie beslist erover?");
    const second = await publicQuestion(session.slug, "Wie gaat hierover?");
    const visitor = await asParticipant();
    const both = await grantTo(visitor, "session.ask");
    for (const questionId of [first, second]) {
      const submission = newSubmissionToken();
      const given = { slug: session.slug, questionId, submission, language: "nl" } as const;
      await supportQuestion(both, given, NOW);
    }
    const grant = await desk(session.roundId);
    const bundle = { sessionId: session.id, questionId: second, withId: first };
    expect(await bundleQuestion(grant, bundle, NOW)).toEqual({ ok: true });
    expect(await bundleQuestion(grant, bundle, NOW)).toMatchObject({ code: "conflict" });
    const key = { sessionId: session.id, questionId: first };
    expect(await answerQuestion(grant, { ...key, answer: " " }, NOW)).toMatchObject({
      code: "invalid",
    });
    expect(await answerQuestion(grant, { ...key, answer: "De raad." }, NOW)).toEqual({ ok: true });
    const list = await deskQuestions(grant, session.id, "nl", NOW);
    // The visitor once, and whoever asked the other question.
    expect(list?.questions).toMatchObject([
      { id: first, votes: 2, answer: "De raad.", bundled: ["Wie gaat hierover?"] },
    ]);
  });

  test("is not there for a moderator of another round", async () => {
    const session = await makeSession();
    const id = await publicQuestion(session.slug, "Wie beslist?");
    const stranger = await grantTo(await asActor("moderator"), "session.report");
    const answer = { sessionId: session.id, questionId: id, answer: "Ik." };
    expect(await answerQuestion(stranger, answer, NOW)).toEqual({ ok: false, code: "not_found" });
    expect(await deskQuestions(stranger, session.id, "nl", NOW)).toBeNull();
  });
});
