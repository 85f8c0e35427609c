import { beforeEach, describe, expect, test } from "vitest";
import { decide } from "~/features/moderation/commands/decide-case.server";
import { takeBackTexts } from "~/features/moderation/commands/take-back-text.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { withdrawResponse } from "~/features/responses/commands/withdraw-response.server";
import { heldAnswer } from "~/features/responses/queries/held-answer.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { writeRegionSettings } from "../../support/region";
import { formOf, openSurvey, submission } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

const NOW = new Date("2026-11-02T10:00:00Z");
const DANGER = "Mijn vader slaat mij elke dag en ik durf niet naar huis";

type Visitor = Awaited<ReturnType<typeof asParticipant>>;

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
});

async function sendAs(visitor: Visitor, survey: TestSurvey, fields: Record<string, string>) {
  const grant = await grantTo(visitor, "survey.respond");
  const respondent = { personId: visitor.personId, draftToken: null };
  const form = formOf(submission(fields));
  const input = { slug: survey.slug, respondent, form, submission: form["submission"]?.[0] ?? "" };
  const sent = await sendResponse(grant, input, "nl", NOW);
  if (!sent.ok) throw new Error(`Sending was refused: ${sent.code}`);
}

async function cases() {
  const client = await testDatabase();
  return client.moderationCase.findMany({ orderBy: { openedAt: "asc" } });
}

describe("a text in a response", () => {
  test("waits for a moderator in a case that tells the day and no person", async () => {
    const survey = await openSurvey();
    const visitor = await asParticipant();
    await sendAs(visitor, survey, { "answers.why": "Omdat er niemand luistert" });
    const [found, ...more] = await cases();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      subjectKind: "answer",
      state: "waiting",
      roundId: survey.roundId,
      authorRole: "youth",
      openedAt: new Date("2026-11-01T23:00:00Z"),
    });
    expect(JSON.stringify(found)).not.toContain(visitor.personId);
    const client = await testDatabase();
    expect(await client.auditEntry.count()).toBe(0);
  });

  test("that suggests danger is held, and its writer is given help", async () => {
    const survey = await openSurvey();
    const visitor = await asParticipant();
    await sendAs(visitor, survey, { "answers.why": DANGER });
    expect(await cases()).toMatchObject([{ state: "held" }]);
    const client = await testDatabase();
    const row = await client.survey.findUniqueOrThrow({
      where: { id: survey.id },
      include: { round: true },
    });
    const of = (personId: string) =>
      heldAnswer({ id: row.id, round: row.round }, { personId, draftToken: null }, "nl");
    expect((await of(visitor.personId))?.help.lines.length).toBeGreaterThan(0);
    expect(await of((await asParticipant()).personId)).toBeNull();
    // Taking it back removes the answers, but not the worry.
    await withdrawResponse(
      await grantTo(visitor, "own.manage", { personId: visitor.personId }),
      survey.slug,
      NOW,
    );
    expect(await client.answer.count()).toBe(0);
    const [held] = await cases();
    expect(held).toMatchObject({ state: "held", takenBack: "withdrawn" });
    expect(held?.sealedText).toContain(DANGER);
  });

  test("that stays the same keeps its case; a changed one gets a new one", async () => {
    const survey = await openSurvey();
    const visitor = await asParticipant();
    const first = { "answers.why": "Omdat", "answers.remark": "Meer tijd" };
    await sendAs(visitor, survey, first);
    await sendAs(visitor, survey, { ...first, "answers.why": "Omdat het moet" });
    const states = (await cases()).map(({ state }) => state).sort();
    expect(states).toEqual(["waiting", "waiting", "withdrawn"]);
  });

  test("is not judged by who wrote it", async () => {
    const survey = await openSurvey();
    const visitor = await asParticipant();
    await sendAs(visitor, survey, {});
    const moderator = await asActor("moderator", { roundIds: [survey.roundId] });
    const [found] = await cases();
    const grant = await grantTo(moderator, "moderation.decide");
    const input = { caseId: found?.id ?? "", version: 1, outcome: { kind: "publish" } } as const;
    expect(await decide(grant, { ...input, alsoPersonId: visitor.personId }, NOW)).toMatchObject({
      ok: false,
      code: "own_item",
    });
    expect(await decide(grant, { ...input, alsoPersonId: null }, NOW)).toMatchObject({ ok: true });
    const client = await testDatabase();
    expect(await client.answer.count({ where: { reviewState: "approved" } })).toBe(1);
    await takeBackTexts(client, "answer", [found?.subjectId ?? ""], "withdrawn", NOW);
    expect(await cases()).toMatchObject([{ state: "decided" }]);
  });
});
