/** What belongs to one round, or to one survey, is limited: who wants more is told so, and nothing more is made. */
import { beforeEach, expect, test } from "vitest";
import { writeAdvice } from "~/features/advice/commands/write-advice.server";
import { MOST_ADVICES_OF_A_ROUND } from "~/features/advice/domain/advice";
import { writeStatement } from "~/features/opinions/commands/write-statement.server";
import { MOST_STATEMENTS } from "~/features/opinions/domain/opinion-statement";
import { addOfflineActivity } from "~/features/participation/commands/add-offline-activity.server";
import { MOST_ACTIVITIES } from "~/features/participation/domain/activity";
import { writeTheme } from "~/features/reporting/commands/write-theme.server";
import { MOST_THEMES } from "~/features/reporting/domain/theme";
import { createRound } from "~/features/rounds/commands/create-round.server";
import { MOST_ROUNDS } from "~/features/rounds/domain/round";
import { createSurvey } from "~/features/surveys/commands/create-survey.server";
import { makeInvitation } from "~/features/surveys/commands/invite.server";
import { MOST_INVITATIONS } from "~/features/surveys/domain/invitation";
import { unqueuedDatabase } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeSystem } from "~/policy/authorize.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase } from "../../support/database";
import { makeRegion, makeRound, NOW } from "../../support/sessions";

let round: { id: string; slug: string };

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  round = await makeRound();
});

const moderator = () => asActor("moderator", { roundIds: [round.id] });

/** So many rows, each with what sets it apart. */
function rows<Row>(count: number, row: (name: string) => Row): Row[] {
  return Array.from({ length: count }, (_, number) => row(`nummer-${number}`));
}

const TOO_MANY = { ok: false, code: "too_many" };

test("a region has a limited number of rounds", async () => {
  const client = await unqueuedDatabase();
  const other = { question: "?", summary: "?", scope: "regional", phase: "preparation" };
  const data = rows(MOST_ROUNDS - 2, (slug) => ({ ...other, slug, title: slug }));
  await client.round.createMany({ data });
  const make = (title: string) =>
    createRound(
      authorizeSystem("round.create"),
      { title, question: "Wat?", phase: "preparation", municipalities: [], template: null },
      NOW,
    );
  expect(await make("De laatste")).toMatchObject({ ok: true });
  expect(await make("Een te veel")).toEqual(TOO_MANY);
  expect(await client.round.count()).toBe(MOST_ROUNDS);
});

test("a round has a limited number of activities, of whichever kind", async () => {
  const client = await unqueuedDatabase();
  const data = rows(MOST_ACTIVITIES - 1, (title) => ({
    title,
    roundId: round.id,
    kind: "meeting",
  }));
  await client.activity.createMany({ data });
  const grant = await grantTo(await moderator(), "survey.write");
  const survey = { roundId: round.id, begin: "quickPoll" } as const;
  expect(await createSurvey(grant, { ...survey, title: "De laatste" }, NOW)).toMatchObject({
    ok: true,
  });
  expect(await createSurvey(grant, { ...survey, title: "Een te veel" }, NOW)).toEqual(TOO_MANY);
  const counting = await grantTo(await moderator(), "sourceCount.write");
  const elsewhere = {
    kind: "meetings",
    title: "Elders",
    heldOn: null,
    supervisors: null,
    municipalitiesReached: null,
    submission: newSubmissionToken(),
  } as const;
  expect(await addOfflineActivity(counting, round.slug, elsewhere, NOW)).toEqual(TOO_MANY);
  expect(await client.activity.count()).toBe(MOST_ACTIVITIES);
});

test("a round has a limited number of themes, and one that is there can be changed", async () => {
  const client = await unqueuedDatabase();
  const data = rows(MOST_THEMES - 1, (slug) => ({
    slug,
    roundId: round.id,
    title: slug,
    summary: slug,
  }));
  await client.theme.createMany({ data });
  const grant = await grantTo(await moderator(), "theme.write");
  const write = (slug: string | null, title: string) =>
    writeTheme(
      grant,
      { roundId: round.id, roundSlug: round.slug, slug },
      {
        title,
        titleEn: null,
        summary: "Wat veel mensen zeiden.",
        summaryEn: null,
        asks: [],
        asksEn: [],
        bodyId: null,
        version: 1,
        submission: newSubmissionToken(),
      },
      [],
      NOW,
    );
  expect(await write(null, "De laatste")).toMatchObject({ ok: true });
  expect(await write(null, "Een te veel")).toEqual(TOO_MANY);
  expect(await write("nummer-1", "Anders")).toMatchObject({ ok: true });
  expect(await client.theme.count()).toBe(MOST_THEMES);
});

test("a round has a limited number of statements", async () => {
  const client = await unqueuedDatabase();
  const data = rows(MOST_STATEMENTS - 1, (text) => ({ roundId: round.id, text }));
  await client.opinionStatement.createMany({ data });
  const grant = await grantTo(await moderator(), "statement.write");
  const form = { text: "Iedereen heeft een vaste hulpverlener", textEn: "", proposal: null };
  expect(await writeStatement(grant, round.id, form, NOW)).toMatchObject({ ok: true });
  expect(await writeStatement(grant, round.id, form, NOW)).toEqual(TOO_MANY);
  expect(await client.opinionStatement.count()).toBe(MOST_STATEMENTS);
});

test("a limited number of pieces of advice is about one round", async () => {
  const client = await unqueuedDatabase();
  const [from, to] = await client.body.findMany({ take: 2 });
  if (!from || !to) throw new Error("The region has no bodies");
  const data = rows(MOST_ADVICES_OF_A_ROUND - 1, (slug) => ({
    ...{ slug, title: slug, fromBodyId: from.id, toBodyId: to.id, roundId: round.id },
    ...{ solicited: false, dated: "2027-01-01" },
  }));
  await client.advice.createMany({ data });
  const grant = await grantTo(
    await asActor("advisoryCouncil", { bodyId: from.id }),
    "advice.write",
  );
  const write = (roundId: string | null) =>
    writeAdvice(
      grant,
      null,
      {
        title: "Advies",
        toBodyId: to.id,
        roundId,
        documentId: null,
        solicited: "no",
        requestedOn: null,
        meetingOn: null,
        reactionDueOn: "2027-06-01",
        ...{ titleEn: null, summary: null, summaryEn: null, reference: null },
        version: 1,
        submission: newSubmissionToken(),
      },
      NOW,
    );
  expect(await write(round.id)).toMatchObject({ ok: true });
  expect(await write(round.id)).toEqual(TOO_MANY);
  expect(await write(null)).toMatchObject({ ok: true });
});

test("a survey has a limited number of invitations", async () => {
  const client = await unqueuedDatabase();
  const grant = await grantTo(await moderator(), "survey.write");
  const made = await createSurvey(
    grant,
    { roundId: round.id, title: "Vraag", begin: "quickPoll" },
    NOW,
  );
  if (!made.ok) throw new Error(made.code);
  const survey = await client.survey.findUniqueOrThrow({ where: { slug: made.slug } });
  const data = rows(MOST_INVITATIONS - 1, (label) => ({
    label,
    tokenHash: label,
    surveyId: survey.id,
  }));
  await client.surveyInvitation.createMany({ data });
  const invite = () =>
    makeInvitation(grant, made.slug, { label: "Wijk", maxUses: null, channel: "online" }, NOW);
  expect(await invite()).toMatchObject({ ok: true });
  expect(await invite()).toEqual(TOO_MANY);
  expect(await client.surveyInvitation.count()).toBe(MOST_INVITATIONS);
});
