/** The lists of surveys and sessions at the desk: where each stands by the clock, on one page and one only. */
import { beforeEach, expect, test } from "vitest";
import { DESK_SESSIONS, DESK_VIEWS } from "~/features/sessions/domain/desk-list";
import { deskSessions } from "~/features/sessions/queries/desk-list.server";
import { DESK_STATES, DESK_SURVEYS } from "~/features/surveys/domain/desk-list";
import { deskSurveys } from "~/features/surveys/queries/desk-list.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase } from "../../support/database";
import { addressOf, expectCountsThatAgree, expectEveryRowOnce } from "../../support/every-page";
import { makeRegion, makeRound, makeSession, NOW } from "../../support/sessions";

const MANY = 60;
const HOUR = 3_600_000;
const soon = new Date(NOW.getTime() + HOUR);
const before = new Date(NOW.getTime() - HOUR);

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

/** What a survey can look like in its row, with where it stands at `NOW`. */
const SURVEYS = [
  { state: "draft", opensAt: null, closesAt: null, stands: "draft" },
  { state: "draft", opensAt: before, closesAt: before, stands: "draft" },
  { state: "open", opensAt: soon, closesAt: null, stands: "planned" },
  { state: "open", opensAt: soon, closesAt: before, stands: "closed" },
  { state: "open", opensAt: before, closesAt: soon, stands: "open" },
  { state: "open", opensAt: NOW, closesAt: NOW, stands: "open" },
  { state: "open", opensAt: null, closesAt: null, stands: "open" },
  { state: "open", opensAt: before, closesAt: before, stands: "closed" },
  { state: "closed", opensAt: before, closesAt: soon, stands: "closed" },
  { state: "reported", opensAt: before, closesAt: before, stands: "reported" },
  { state: "withdrawn", opensAt: before, closesAt: soon, stands: "withdrawn" },
] as const;

async function makeSurveys(roundId: string) {
  const client = await unqueuedDatabase();
  for (let number = 0; number < MANY; number += 1) {
    const { stands: _, ...row } = SURVEYS[number % SURVEYS.length] ?? SURVEYS[0];
    const activity = await client.activity.create({
      data: { roundId, kind: "survey", title: "Vragen" },
    });
    await client.survey.create({
      data: {
        ...row,
        slug: `v-${number}`,
        roundId,
        activityId: activity.id,
        title: "Vragen",
        intro: "",
      },
    });
  }
}

test("a survey stands in the list where it stands by the clock", async () => {
  const round = await makeRound();
  await makeSurveys(round.id);
  const moderator = await asActor("moderator", { roundIds: [round.id] });
  const grant = await grantTo(moderator, "survey.write");
  const read = async (query: string) => {
    const list = await deskSurveys(grant, addressOf(query), NOW);
    return { list, keys: list.surveys.map(({ slug }) => slug) };
  };
  await expectEveryRowOnce(DESK_SURVEYS, read, MANY);
  await expectCountsThatAgree(DESK_SURVEYS, read);
  for (const stand of DESK_STATES) {
    const { surveys } = await deskSurveys(grant, addressOf(`?stand=${stand}&per=100`), NOW);
    expect(surveys.length).toBeGreaterThan(0);
    for (const { state, slug } of surveys) {
      expect(state, slug).toBe(stand);
      expect(SURVEYS[Number(slug.slice(2)) % SURVEYS.length]?.stands, slug).toBe(stand);
    }
  }
});

test("a moderator finds surveys and sessions of the own rounds, and cannot ask for another", async () => {
  const [own, other] = [await makeRound(), await makeRound()];
  await makeSurveys(other.id);
  await makeSession({ roundId: other.id });
  const moderator = await asActor("moderator", { roundIds: [own.id] });
  const query = addressOf(`?ronde=${other.slug}&view=alle`);
  const surveys = await deskSurveys(await grantTo(moderator, "survey.write"), query, NOW);
  expect(surveys).toMatchObject({ surveys: [], unknown: ["ronde"], place: { total: 0 } });
  const sessions = await deskSessions(await grantTo(moderator, "session.write"), query, NOW);
  expect(sessions).toMatchObject({ sessions: [], unknown: ["ronde"], place: { total: 0 } });
});

test("sessions stand by what is to be done, in the place and the round that are asked for", async () => {
  const round = await makeRound();
  const client = await unqueuedDatabase();
  const [town] = await client.municipality.findMany({ take: 1 });
  for (let number = 0; number < MANY; number += 1) {
    await makeSession({
      roundId: round.id,
      ...([
        { state: "published", startsAt: before, endsAt: before },
        { state: "published", startsAt: soon, endsAt: soon },
        { state: "draft" },
        { state: "cancelled" },
        { state: "ended", startsAt: before, endsAt: before },
      ][number % 5] ?? {}),
      ...(number % 2 === 0 ? { municipalityId: town?.id, place: "Zwembad" } : {}),
    });
  }
  const grant = await grantTo(await asActor("administrator"), "session.write");
  const read = async (query: string) => {
    const list = await deskSessions(grant, addressOf(query), NOW);
    return { list, keys: list.sessions.map(({ id }) => id) };
  };
  await expectEveryRowOnce(DESK_SESSIONS, read, MANY, "?view=alle");
  await expectCountsThatAgree(DESK_SESSIONS, read);
  const narrowed = `?gemeente=${town?.slug}&ronde=${round.slug}&zoek=zwem`;
  await expectCountsThatAgree(DESK_SESSIONS, read, narrowed);
  const { list } = await read(`${narrowed}&view=alle`);
  expect(list.place.total).toBe(MANY / 2);
  // It opens at what is to be done, the oldest first; what is done stands the newest first.
  const { view } = (await read("")).list;
  expect([view.filters, view.sort]).toEqual([
    { view: "todo", ronde: null, gemeente: null },
    { by: "when", direction: "asc" },
  ]);
  expect((await read("?view=past")).list.view.sort.direction).toBe("desc");
  expect(Object.keys(list.counts)).toEqual([...DESK_VIEWS]);
});
