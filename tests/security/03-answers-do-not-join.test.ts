/**
 * What whoever has the database and the key can join: after a round has reported back no answer leads to fewer than
 * five rows of the ledger, unless those say nothing of a person, and nothing that is written beside an answer tells
 * when it came.
 */
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import { ROLES } from "~/features/participation/domain/roles";
import { LEAST_ALIKE } from "~/features/participation/domain/indistinct-roles";
import { partAnswers } from "~/features/responses/commands/part-answers.server";
import { freezeExport } from "~/features/responses/commands/freeze-export.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { countResponses } from "~/features/responses/commands/count-responses.server";
import { exportTable } from "~/features/responses/queries/snapshots.server";
import { csvStream } from "~/features/responses/queries/export-files.server";
import { inTransaction } from "~/platform/db.server";
import { hashUnder } from "~/platform/secret.server";
import { asActor, grantTo } from "../support/actors";
import { EXAMPLE_MOMENT } from "../support/base-databases";
import { emptyDatabase, testDatabase } from "../support/database";
import { makeRegion } from "../support/sessions";
import { formOf, openSurvey, submission } from "../support/surveys";
import type { TestSurvey } from "../support/surveys";
import { seed } from "../../prisma/seed/index";
import { dayFromNow } from "../support/days";

const NOW = new Date("2026-11-02T10:00:00Z");
const NOBODY = { personId: null, draftToken: null };
const DAY = 86_400_000;

type Row = {
  personKey: string;
  role: string;
  day: string;
  channel: string;
  ageBand: string | null;
  municipalityId: string | null;
  experienceExpert: boolean;
  forOrganisation: boolean;
};

/** How small the smallest group of ledger rows is to which an answer of these rounds leads. */
async function smallestGroup(roundIds: readonly string[]): Promise<number> {
  const client = await testDatabase();
  const people = await client.person.findMany({ select: { id: true } });
  const keys = await ledgerKeys(client);
  const known = new Set(people.map(({ id }) => keys.person(id)));
  const saysSomething = (row: Row) =>
    known.has(row.personKey) ||
    row.ageBand !== null ||
    row.municipalityId !== null ||
    row.experienceExpert ||
    row.forOrganisation;
  let smallest = Infinity;
  const surveys = await client.survey.findMany({
    where: { roundId: { in: [...roundIds] } },
    select: { id: true, activityId: true },
  });
  for (const survey of surveys) {
    const rows: Row[] = await client.participation.findMany({
      where: { activityId: survey.activityId, state: "counted" },
    });
    const responses = await client.response.findMany({ where: { surveyId: survey.id } });
    const told = new Set(responses.map(({ role }) => role));
    for (const response of responses) {
      const alike = rows.filter(
        (row) =>
          row.day === response.day &&
          (response.channel === "" || row.channel === response.channel) &&
          (response.role === "mixed" ? !told.has(row.role) : row.role === response.role),
      );
      if (alike.some(saysSomething)) smallest = Math.min(smallest, alike.length);
    }
  }
  return smallest;
}

function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Responses of made-up people to a survey, with their rows in the ledger, as sending writes them. */
async function fillSurvey(survey: TestSurvey, people: number, random: () => number) {
  const client = await testDatabase();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const made = Array.from({ length: people }, () => {
    const personId = randomUUID();
    // Some roles are rare.
    const role = ROLES[Math.floor(random() ** 2 * ROLES.length)] ?? "youth";
    const day = new Date(NOW.getTime() + Math.floor(random() * 20) * DAY);
    return { personId, role, day: dayFromNow(0, day), id: randomUUID() };
  });
  await client.person.createMany({
    data: made.map(({ personId, day }) => ({ id: personId, codeHash: personId, createdOn: day })),
  });
  const keys = await ledgerKeys(client);
  await client.ledgerPerson.createMany({
    data: made.map(({ personId }) => ({ key: keys.person(personId), linked: random() > 0.5 })),
  });
  await client.participation.createMany({
    data: made.map(({ personId, role, day }) => ({
      roundId: survey.roundId,
      activityId: survey.activityId,
      personKey: keys.person(personId),
      subjectKey: keys.subject(personId, `survey:${survey.id}`),
      role,
      day,
      channel: random() > 0.8 ? "paper" : "online",
      phase: "preparation",
      ageBand: pick(["under12", "from12to15", "over27"]),
    })),
  });
  await client.response.createMany({
    data: made.map(({ personId, role, day, id }) => ({
      id,
      surveyId: survey.id,
      versionId: survey.versionId,
      respondentKey: hashUnder(survey.secret, personId),
      role,
      day,
    })),
  });
  await client.answer.createMany({
    data: made.map(({ role, id }) => ({
      id: `${id}/0`,
      responseId: id,
      surveyId: survey.id,
      questionKey: "colour",
      role,
      value: JSON.stringify({ option: pick(["red", "blue"]) }),
    })),
  });
}

beforeEach(async () => {
  await emptyDatabase();
});

describe("the example data", () => {
  test("no answer of a round that has reported back leads to fewer than five rows", async () => {
    await seed({ empty: false, now: EXAMPLE_MOMENT });
    const client = await testDatabase();
    const rounds = await client.round.findMany({
      where: { reportedBackAt: { not: null }, surveys: { some: { responses: { some: {} } } } },
      select: { id: true },
    });
    expect(rounds.length).toBeGreaterThan(0);
    const ids = rounds.map(({ id }) => id);
    expect(await smallestGroup(ids)).toBeGreaterThanOrEqual(LEAST_ALIKE);

    // The open round tells what the same looks like as long as people can change what they sent.
    const open = await client.round.findMany({ where: { secret: { not: null } } });
    expect(await smallestGroup(open.map(({ id }) => id))).toBeLessThan(LEAST_ALIKE);
  });
});

test("two hundred rounds of any size: no join is smaller than five", async () => {
  await makeRegion();
  const random = randomNumbers(7);
  // Two hundred rounds are many commits; none of them has to survive a power cut.
  await (await testDatabase()).$queryRawUnsafe("PRAGMA synchronous=OFF");
  const ids: string[] = [];
  for (let n = 0; n < 200; n += 1) {
    const survey = await openSurvey();
    await fillSurvey(survey, Math.floor(random() ** 2 * 40), random);
    ids.push(survey.roundId);
  }
  expect(await smallestGroup(ids)).toBeLessThan(LEAST_ALIKE);
  for (const id of ids) await inTransaction((transaction) => partAnswers(transaction, id));

  expect(await smallestGroup(ids)).toBeGreaterThanOrEqual(LEAST_ALIKE);
  const client = await testDatabase();
  expect(await client.answer.count({ where: { role: { not: "mixed" } } })).toBeGreaterThan(500);
});

async function send(survey: TestSurvey, fields: Record<string, string>) {
  const form = formOf(submission(fields));
  const sent = await sendResponse(
    await grantTo("public", "survey.respond"),
    { slug: survey.slug, respondent: NOBODY, form, submission: form["submission"]?.[0] ?? "" },
    "nl",
    NOW,
  );
  if (!sent.ok) throw new Error(sent.code);
}

test("nothing that is left leads from a case, a theme, a frozen file or a count to the answer or its role", async () => {
  await makeRegion();
  const survey = await openSurvey();
  for (let n = 0; n < 6; n += 1) await send(survey, { "answers.remark": `Opmerking ${n}` });
  await send(survey, { "answers.remark": "Opmerking van een naaste", role: "nextOfKin" });
  await countResponses();
  const client = await testDatabase();
  await client.survey.update({ where: { id: survey.id }, data: { state: "closed" } });
  const decided = await client.moderationCase.findMany({ where: { subjectKind: "answer" } });
  const rare = await client.answer.findFirstOrThrow({
    where: { role: "nextOfKin", questionKey: "remark" },
  });
  const waits = decided.find(({ subjectId }) => subjectId !== rare.id)?.id ?? "";
  await client.moderationCase.updateMany({
    where: { id: { not: waits } },
    data: { state: "decided", outcome: "publish", decidedAt: new Date("2026-11-03T14:12:00Z") },
  });
  await client.theme.create({
    data: {
      ...{ slug: "t", roundId: survey.roundId, title: "T", summary: "x" },
      links: { create: { kind: "textAnswer", answerId: rare.id } },
    },
  });
  const moderator = await asActor("moderator", { roundIds: [survey.roundId] });
  const grant = await grantTo(moderator, "answers.readRaw");
  expect(await freezeExport(grant, survey.slug, NOW)).toMatchObject({ ok: true });
  const before = await client.response.findMany({ select: { id: true, respondentKey: true } });

  await inTransaction((transaction) => partAnswers(transaction, survey.roundId));

  const after = await client.response.findMany();
  const gone = new Set(before.flatMap(({ id, respondentKey }) => [id, respondentKey]));
  expect(after.filter((row) => gone.has(row.id) || gone.has(row.respondentKey))).toEqual([]);
  expect(new Set(after.map(({ role }) => role))).toEqual(new Set(["mixed"]));
  const answers = new Set((await client.answer.findMany()).map(({ id }) => id));
  const cases = await client.moderationCase.findMany({
    where: { subjectKind: "answer" },
    include: { writers: true },
  });
  // The text that still waits to be read can be found by its moderator, and by nothing else.
  expect(cases.filter(({ subjectId }) => answers.has(subjectId)).map(({ id }) => id)).toEqual([
    waits,
  ]);
  for (const row of cases.filter(({ id }) => id !== waits)) {
    expect(row).toMatchObject({ authorRole: null, writers: [] });
    expect(row.decidedAt?.toISOString()).toBe("2026-10-31T23:00:00.000Z");
  }
  expect(await client.auditEntry.count({ where: { subjectId: { in: [...gone] } } })).toBe(0);
  const link = await client.themeLink.findFirstOrThrow({ include: { answer: true } });
  expect(link.answer).toMatchObject({ role: "mixed" });
  expect(await client.answerCount.count({ where: { role: { not: "mixed" } } })).toBe(0);
  const table = await exportTable(survey.id, 1);
  if (!table) throw new Error("no frozen file");
  const file = await new Response(csvStream(table)).text();
  expect(file).not.toContain("2026-11");
  expect(file).not.toContain("nextOfKin");
});

test("sending writes no table that keeps the order or the moment in which its rows came", async () => {
  await makeRegion();
  const survey = await openSurvey();
  const client = await testDatabase();
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = 0
      AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma_%'`;
  const rowsOf = async () => {
    const counts: Record<string, unknown> = {};
    for (const { name } of tables) {
      const [row] = await client.$queryRawUnsafe<{ rows: bigint; last: bigint | null }[]>(
        `SELECT COUNT(*) AS rows, MAX(rowid) AS last FROM "${name}"`,
      );
      counts[name] = `${row?.rows} rows, last ${row?.last}`;
    }
    return counts;
  };
  const before = await rowsOf();
  for (let n = 0; n < 6; n += 1) await send(survey, { "answers.remark": `Opmerking ${n}` });
  expect(await rowsOf()).toEqual(before);
});
