/**
 * What whoever has all files can join across a term of the ledger: nothing. Rows of rounds that have reported back lead to
 * nobody and to no row of later, also with an older copy of the database; those of running rounds lead to their people by
 * the keys of the next term only. Figures stay true.
 */
import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { beforeEach, expect, test } from "vitest";
import { replayErasures } from "~/features/own/commands/replay-erasures.server";
import { proposalsActivity } from "~/features/participation/commands/add-activity.server";
import {
  recordParticipation,
  withdrawParticipation,
} from "~/features/participation/commands/record-participation.server";
import { endLedgerTerm } from "~/features/participation/commands/renew-ledger.server";
import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import { LEAST_ALIKE } from "~/features/participation/domain/indistinct-roles";
import { keysUnder, ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import { ownDeclaration } from "~/features/participation/queries/own-declaration.server";
import { roundCounts } from "~/features/participation/queries/round-counts.server";
import { shownFigures } from "~/features/participation/queries/counted-figures.server";
import { figuresAcrossRounds } from "~/features/participation/queries/across-rounds.server";
import { partAnswers } from "~/features/responses/commands/part-answers.server";
import { closeDatabase, inTransaction } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { forgetOpenedSecrets, keyedHash } from "~/platform/secret.server";
import { emptyDatabase, testDatabase } from "../support/database";
import { makeRegion } from "../support/sessions";
import { openSurvey } from "../support/surveys";
import type { TestSurvey } from "../support/surveys";

const NOW = new Date("2026-11-02T10:00:00Z");
const SOON = new Date("2030-11-01T10:00:00Z");
const LATER = new Date("2030-11-02T10:00:00Z");
const REGIONAL = { scope: "regional", threshold: 5 };
const AGE_BANDS = ["under12", "from12to15", "over27"] as const;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  await replayErasures(NOW);
});

type Who = { id: string; role: "parent" | "youth"; ageBand: (typeof AGE_BANDS)[number] | null };

async function makePeople(count: number): Promise<Who[]> {
  const client = await testDatabase();
  const people = Array.from({ length: count }, (_, n): Who => ({
    id: randomUUID(),
    role: n % 4 === 0 ? "youth" : "parent",
    ageBand: n < 3 ? (AGE_BANDS[n] ?? null) : null,
  }));
  await client.person.createMany({
    data: people.map(({ id }) => ({ id, codeHash: `code-${id}`, createdOn: "2026-10-01" })),
  });
  return people;
}

const takePart = (who: Who, activityId: string, subject: string) =>
  inTransaction((transaction) =>
    recordParticipation(
      transaction,
      {
        personId: who.id,
        role: who.role,
        ageBand: who.ageBand,
        municipalityId: null,
        experienceExpert: false,
        forOrganisation: false,
        activityId,
        subject,
        channel: subject.startsWith("survey") ? "online" : "proposal",
      },
      NOW,
    ),
  );

const answer = (who: Who, survey: TestSurvey) =>
  takePart(who, survey.activityId, `survey:${survey.id}`);

async function propose(who: Who, roundId: string) {
  const client = await testDatabase();
  const { id } = await client.proposal.create({
    data: {
      ...{ roundId, title: "Een voorstel", body: "Tekst", role: who.role, state: "published" },
      authors: { create: { personId: who.id } },
    },
  });
  const activityId = await inTransaction((transaction) => proposalsActivity(transaction, roundId));
  await takePart(who, activityId, `proposal:${id}`);
}

async function reportBack(survey: TestSurvey) {
  const client = await testDatabase();
  await client.round.update({
    where: { id: survey.roundId },
    data: { state: "reportedBack", reportedBackAt: NOW, closesAt: NOW, secret: null },
  });
  await client.survey.update({ where: { id: survey.id }, data: { state: "closed" } });
  await inTransaction((transaction) => partAnswers(transaction, survey.roundId));
}

/** Two rounds, of which one has reported back; people of both, people who wrote a proposal, one who wrote three. */
async function twoRounds() {
  const [past, running] = [await openSurvey(), await openSurvey()];
  const people = await makePeople(16);
  for (const who of people) await answer(who, past);
  for (const who of people.slice(0, 8)) await answer(who, running);
  for (const who of [...people.slice(0, 2), ...people.slice(9, 15)]) {
    await propose(who, past.roundId);
  }
  for (let n = 0; n < 2; n += 1) await propose(people[1] ?? missing(), past.roundId);
  await propose(people[3] ?? missing(), running.roundId);
  await reportBack(past);
  return { past, running, people };
}

function missing(): never {
  throw new Error("there is no such person");
}

const rowSchema = z.object({
  id: z.string(),
  roundId: z.string(),
  activityId: z.string(),
  personKey: z.string(),
  subjectKey: z.string(),
  role: z.string(),
  ageBand: z.string().nullable(),
  day: z.string(),
});

function rowsIn(file: string) {
  const database = new Database(file, { readonly: true });
  const rows = z.array(rowSchema).parse(database.prepare('SELECT * FROM "Participation"').all());
  database.close();
  return rows;
}

/** Every key that whoever has the files can make for these people. */
async function everyKey(people: readonly Who[]): Promise<Set<string>> {
  const keys = await ledgerKeys(await testDatabase());
  return new Set(people.flatMap(({ id }) => [keys.person(id), keyedHash("ledger-person", id)]));
}

async function figuresOf(...roundIds: string[]) {
  return shownFigures(
    await roundCounts(await testDatabase(), roundIds),
    LEAST_ASSUMPTIONS,
    REGIONAL,
  );
}

function copyOfDatabase(): string {
  const copy = join(dirname(env().DATABASE_FILE), `copy-${randomUUID()}.db`);
  copyFileSync(env().DATABASE_FILE, copy);
  return copy;
}

test("after a term nothing leads from the rows of a round to a person or to a row of later", async () => {
  const { past, running, people } = await twoRounds();
  const client = await testDatabase();
  const { secret } = await client.ledgerTerm.findFirstOrThrow({ where: { endedOn: null } });
  const before = await everyKey(people);
  await closeDatabase();
  const copy = copyOfDatabase();
  const old = rowsIn(copy);
  // What the same looks like as long as the term runs.
  expect(old.filter(({ personKey }) => before.has(personKey))).toHaveLength(old.length);

  expect(await endLedgerTerm(SOON)).toBe(false);
  expect(await endLedgerTerm(LATER)).toBe(true);

  const known = await everyKey(people);
  const rows = rowsIn(env().DATABASE_FILE);
  const gone = rows.filter(({ roundId }) => roundId === past.roundId);
  const kept = rows.filter(({ roundId }) => roundId === running.roundId);
  expect(gone).toHaveLength(16 + 10);
  expect(gone.filter(({ personKey }) => known.has(personKey) || before.has(personKey))).toEqual([]);
  const names = (of: typeof rows) =>
    of.flatMap(({ id, personKey, subjectKey }) => [id, personKey, subjectKey]);
  const others = new Set([...names(kept), ...names(old)]);
  expect(names(gone).filter((name) => others.has(name))).toEqual([]);
  expect(names(kept).filter((name) => names(old).includes(name))).toEqual([]);
  // What was declared singles nobody out, and no day does.
  expect(new Set(gone.map(({ day }) => day))).toEqual(new Set(["2026-11-02"]));
  const alike = (row: (typeof rows)[number]) =>
    gone.filter(
      (other) =>
        other.activityId === row.activityId &&
        other.role === row.role &&
        other.ageBand === row.ageBand,
    ).length;
  expect(gone.filter((row) => row.ageBand !== null && alike(row) < LEAST_ALIKE)).toEqual([]);
  // A proposal names its writer, so its row leads to no row of a survey.
  const ofSurvey = new Set(
    gone.filter((row) => row.activityId === past.activityId).map((row) => row.personKey),
  );
  const ofProposals = gone.filter((row) => row.activityId !== past.activityId);
  expect(ofProposals.filter(({ personKey }) => ofSurvey.has(personKey))).toEqual([]);
  // The copy of before the end, with every key that is left, leads nowhere either.
  forgetOpenedSecrets();
  expect(() => keysUnder(secret ?? "").person("x")).toThrow("gone");
  expect(old.filter(({ personKey }) => known.has(personKey))).toEqual([]);
  rmSync(copy);
});

test("figures stay true: those of each round contain what they were, those over terms too", async () => {
  const { past, running } = await twoRounds();
  const before = {
    past: await figuresOf(past.roundId),
    running: await figuresOf(running.roundId),
    both: await figuresOf(past.roundId, running.roundId),
  };
  await testDatabase().then((client) =>
    client.round.update({ where: { id: running.roundId }, data: { state: "closed" } }),
  );
  const closed = await figuresOf(running.roundId);
  await endLedgerTerm(LATER);

  const after = await figuresOf(past.roundId);
  expect(after.total.persons.min).toBeLessThanOrEqual(before.past.total.persons.min);
  expect(after.total.persons.max).toBeGreaterThanOrEqual(before.past.total.persons.max);
  expect(after.total.contributions).toEqual(before.past.total.contributions);
  expect((await figuresOf(running.roundId)).total.contributions).toEqual(
    closed.total.contributions,
  );
  const across = await figuresAcrossRounds("nl", LATER);
  expect(across.severalTerms).toBe(true);
  // Sixteen people took part in all; whoever took part in both may be anybody.
  expect(across.together.total.persons.min).toBeLessThanOrEqual(16);
  expect(across.together.total.persons.max).toBeGreaterThanOrEqual(16);
  expect(before.both.total.persons.min).toBe(16);
  expect(across.together.total.contributions.min).toBe(16 + 10 + 8 + 1);
});

test("whoever has a code finds the rows of running rounds back, and can take them back", async () => {
  const { past, running, people } = await twoRounds();
  const client = await testDatabase();
  await endLedgerTerm(LATER);

  const keys = await ledgerKeys(client);
  for (const [n, { id }] of people.entries()) {
    const own = await client.participation.findMany({ where: { personKey: keys.person(id) } });
    expect(own).toHaveLength(n === 3 ? 2 : n < 8 ? 1 : 0);
  }
  const [first] = people;
  if (!first) throw new Error("nobody");
  const subject = `survey:${running.id}`;
  expect(await ownDeclaration(client, first.id, subject)).toMatchObject({ role: first.role });
  // Sent once more it is the same contribution.
  const counted = await client.participation.count();
  await answer(first, running);
  expect(await client.participation.count()).toBe(counted);
  await inTransaction((transaction) => withdrawParticipation(transaction, first.id, subject));
  expect(
    await client.participation.count({ where: { roundId: running.roundId, state: "withdrawn" } }),
  ).toBe(1);
  // In the round that was let go nothing changes any more: nobody can tell who was counted.
  await propose(first, past.roundId);
  expect(await client.participation.count()).toBe(counted);
});

test("a copy of before the end of the term, put back, lets go of the same rows again", async () => {
  const { past, running, people } = await twoRounds();
  await closeDatabase();
  const copy = copyOfDatabase();
  await endLedgerTerm(LATER);
  await closeDatabase();
  for (const end of ["-wal", "-shm"]) rmSync(`${env().DATABASE_FILE}${end}`, { force: true });
  copyFileSync(copy, env().DATABASE_FILE);
  rmSync(copy);
  forgetOpenedSecrets();

  await replayErasures(LATER);

  const known = await everyKey(people);
  const rows = rowsIn(env().DATABASE_FILE);
  expect(rows).toHaveLength(16 + 10 + 8 + 1);
  expect(rows.filter(({ personKey }) => known.has(personKey))).toEqual([]);
  const client = await testDatabase();
  expect(await client.ledgerTermRound.count()).toBe(2);
  // The running round goes on counting: whoever comes now is a guest, who can still take it back.
  const [, second] = people.slice(8);
  if (!second) throw new Error("nobody");
  await answer(second, running);
  expect(await client.participation.count({ where: { roundId: running.roundId } })).toBe(10);
  expect(await ownDeclaration(client, second.id, `survey:${running.id}`)).not.toBeNull();
  expect(await client.participation.count({ where: { roundId: past.roundId } })).toBe(26);
  expect(await replayErasures(LATER)).toBe(0);
});
