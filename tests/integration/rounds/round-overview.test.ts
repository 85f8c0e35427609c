/** The page of one round for those who run it: every number is counted of this round alone. */
import { beforeEach, expect, test } from "vitest";
import { loadRoundOverview } from "~/features/desk/queries/round-overview.server";
import { MOST_ENTRIES } from "~/features/rounds/domain/round-tally";
import type { RoundTally } from "~/features/rounds/domain/round-tally";
import { NOW, openRound, prepareRound, SLUG } from "../../support/complete-round";
import { emptyDatabase, testDatabase } from "../../support/database";
import { makeRound, makeSession } from "../../support/sessions";

const DAY = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY);

beforeEach(async () => {
  await emptyDatabase();
  await prepareRound();
});

async function overview() {
  const page = await loadRoundOverview(SLUG, NOW);
  if (page === null) throw new Error("no round");
  return page;
}

async function tally(part: RoundTally["part"]): Promise<RoundTally> {
  const found = (await overview()).tallies.find((one) => one.part === part);
  if (found === undefined) throw new Error(part);
  return found;
}

async function roundId(): Promise<string> {
  const client = await testDatabase();
  return (await client.round.findUniqueOrThrow({ where: { slug: SLUG } })).id;
}

async function addSurvey(
  title: string,
  columns: { state: string; opensAt?: Date; closesAt?: Date },
) {
  const client = await testDatabase();
  const id = await roundId();
  const activity = await client.activity.create({ data: { roundId: id, kind: "survey", title } });
  const slug = title.toLowerCase();
  await client.survey.create({
    data: { slug, title, intro: "", roundId: id, activityId: activity.id, ...columns },
  });
}

test("a round that is being prepared says how much its setting-up still lacks, and counts nothing", async () => {
  const page = await overview();
  expect(page.gaps).toBeGreaterThan(4);
  expect(page.verbs).toEqual(["announce"]);
  expect(page.steps.filter(({ state }) => state === "now").map(({ step }) => step)).toEqual([
    "prepare",
  ]);
  expect(page.tallies.map(({ part, count }) => [part, count])).toEqual([
    ...[
      ["surveys", 0],
      ["sessions", 0],
      ["proposals", 0],
      ["queue", 0],
    ],
    ...[
      ["themes", 0],
      ["replies", 0],
      ["figures", 0],
      ["report", 0],
    ],
  ]);
  expect(await loadRoundOverview("nergens", NOW)).toBeNull();
});

test("surveys stand with their state, and those taken back are not there", async () => {
  await addSurvey("Nu", { state: "open", closesAt: inDays(3) });
  await addSurvey("Straks", { state: "open", opensAt: inDays(1), closesAt: inDays(5) });
  await addSurvey("Concept", { state: "draft" });
  await addSurvey("Terug", { state: "withdrawn" });
  const surveys = await tally("surveys");
  expect(surveys.count).toBe(3);
  expect(surveys.notes.map(({ code, count }) => [code, count])).toEqual([
    ["surveys_open", 1],
    ["surveys_planned", 1],
    ["surveys_draft", 1],
  ]);
  expect(surveys.entries.map(({ title, state }) => [title, state])).toEqual([
    ["Straks", "surveyDesk.state_planned"],
    ["Nu", "surveyDesk.state_open"],
    ["Concept", "surveyDesk.state_draft"],
  ]);
});

test("sessions say what lacks a list or a report, the late ones first; the first few are named", async () => {
  const id = await roundId();
  const past = (days: number) => ({ startsAt: inDays(-days), endsAt: inDays(-days + 0.1) });
  await makeSession({ roundId: id, title: "Lang geleden", state: "ended", ...past(40) });
  await makeSession({ roundId: id, title: "Pas", state: "published", ...past(2) });
  await makeSession({ roundId: id, state: "cancelled", ...past(3) });
  for (let day = 1; day <= MOST_ENTRIES; day += 1) {
    await makeSession({ roundId: id, startsAt: inDays(day), endsAt: inDays(day + 0.1) });
  }
  await makeSession({});
  const sessions = await tally("sessions");
  expect(sessions.count).toBe(MOST_ENTRIES + 2);
  expect(sessions.notes.map(({ code, count }) => [code, count])).toEqual([
    ["sessions_report_late", 1],
    ["sessions_to_come", MOST_ENTRIES],
    ["sessions_without_attendance", 2],
    ["sessions_without_report", 1],
  ]);
  expect(sessions.entries).toHaveLength(MOST_ENTRIES);
});

test("the queue and the answers owed are of this round, with what is late and by whom", async () => {
  await openRound();
  const client = await testDatabase();
  const id = await roundId();
  const other = await makeRound();
  const theCase = (of: string, state: string, dueAt: Date) => ({
    ...{ subjectKind: "proposal", subjectId: `${of}-${state}`, roundId: of, state, openedAt: NOW },
    dueAt,
  });
  await client.moderationCase.createMany({
    data: [
      theCase(id, "waiting", inDays(1)),
      theCase(id, "secondModerator", inDays(-1)),
      theCase(id, "held", inDays(-1)),
      theCase(id, "decided", inDays(-1)),
      theCase(other.id, "waiting", inDays(-1)),
    ],
  });
  expect(await tally("queue")).toMatchObject({
    count: 2,
    notes: [
      { code: "cases_late", count: 1, isLate: true },
      { code: "cases_held", count: 1 },
    ],
  });
  await client.theme.createMany({
    data: [
      {
        slug: "a",
        roundId: id,
        title: "A",
        summary: "",
        state: "published",
        replyDueAt: inDays(-1),
      },
      {
        slug: "b",
        roundId: id,
        title: "B",
        summary: "",
        state: "published",
        replyDueAt: inDays(1),
      },
      { slug: "c", roundId: id, title: "C", summary: "" },
    ],
  });
  const round = await client.round.findUniqueOrThrow({
    where: { id },
    select: { answerer: { select: { name: true } } },
  });
  expect(await tally("replies")).toMatchObject({
    count: 2,
    notes: [
      { code: "replies_late", count: 1 },
      { code: "owed_by", count: 2, name: round.answerer?.name },
    ],
  });
  expect(await tally("themes")).toMatchObject({
    count: 3,
    notes: [{ code: "themes_draft", count: 1 }],
  });
  const read = (await overview()).steps.find(({ step }) => step === "read");
  expect(read).toMatchObject({ state: "now", late: true, count: 2 });
});
