/** Work that staff have to do: no account leaves it behind without a word, and what nobody may do is an alarm. */
import { beforeEach, describe, expect, test } from "vitest";
import { alarmUnassignedWork } from "~/features/staff/commands/alarm-unassigned-work.server";
import { changeAccount, switchAccount } from "~/features/staff/commands/change-account.server";
import { WORK_KINDS } from "~/features/staff/domain/staff-work";
import { loadAccountWork, unassignedCounts } from "~/features/staff/queries/work.server";
import { STAFF_ROLES } from "~/policy/actor";
import { PERMISSIONS } from "~/policy/permissions";
import { STAFF_WORK } from "~/staff-work.server";
import { asActor, grantTo } from "../../support/actors";
import { NOW, openRound, prepareRound, SLUG } from "../../support/complete-round";
import { emptyDatabase, testDatabase } from "../../support/database";

let roundId: string;

beforeEach(async () => {
  await emptyDatabase();
  await prepareRound();
  await openRound();
  const client = await testDatabase();
  ({ id: roundId } = await client.round.findUniqueOrThrow({ where: { slug: SLUG } }));
});

const administration = async () => grantTo(await asActor("administrator"), "account.write");

/** What staff other than administrators may do and that never waits for them: why not. */
const NEVER_WAITS: Readonly<Record<string, string>> = {
  "proof.show": "everybody's",
  "claim.challenge": "a right of who reads, no task",
  "claim.submit": "a right of who reads, no task",
  "account.own": "the own account",
  "answers.readRaw": "reading, for the cases that are counted",
  "moderation.undo": "a right of a few minutes, no task",
  "moderation.messages": "texts to begin with, changed when somebody wants to",
  "statement.write": "an administrator can",
  "sourceCount.write": "an administrator can",
  "round.reportBack": "an administrator can",
  "claim.judge": "an administrator can",
  "round.create": "an administrator can",
  "round.write": "an administrator can",
  "session.write": "an administrator can",
  "figures.publish": "an administrator can",
  "agenda.write": "agreements are public with their day; the answers they come from are counted",
  "translation.write": "what nobody translated is read in Dutch; its desk counts it",
  "figures.audit": "reading",
};

test("every permission of staff is one whose work is known, or one that never waits", () => {
  const known = new Set<string>(STAFF_WORK.map(({ permission }) => permission));
  const ofStaff = Object.entries(PERMISSIONS).flatMap(([permission, row]) =>
    STAFF_ROLES.some((role) => role !== "administrator" && row[role] !== false) ? [permission] : [],
  );
  expect(
    ofStaff.filter((permission) => !known.has(permission) && !(permission in NEVER_WAITS)),
  ).toEqual([]);
  expect(Object.keys(NEVER_WAITS).filter((permission) => !ofStaff.includes(permission))).toEqual(
    [],
  );
});

test("every kind of work has one source", () => {
  expect(STAFF_WORK.map(({ kind }) => kind).sort()).toEqual([...WORK_KINDS].sort());
});

describe("an account that is switched off", () => {
  test("shows what is open, and is refused while it leaves work to nobody", async () => {
    const { actor } = await asActor("moderator", { roundIds: [roundId] });
    const grant = await administration();
    expect(await loadAccountWork(actor.staffId, NOW)).toMatchObject({
      open: [{ kind: "rounds", count: 1 }],
      onlyHere: [{ kind: "rounds", count: 1 }],
      moderators: [],
    });
    expect(await switchAccount(grant, actor.staffId, false, NOW)).toEqual({
      ok: false,
      code: "work_left",
      left: [{ kind: "rounds", count: 1 }],
    });
    const client = await testDatabase();
    const { active } = await client.staffAccount.findUniqueOrThrow({
      where: { id: actor.staffId },
    });
    expect(active).toBe(true);
  });

  test("hands its rounds to a moderator in the same step, and to nobody else", async () => {
    const { actor } = await asActor("moderator", { roundIds: [roundId] });
    const colleague = await asActor("moderator");
    const officer = await asActor("safetyOfficer");
    const grant = await administration();
    const to = (handOverTo: string) =>
      switchAccount(grant, actor.staffId, false, NOW, { handOverTo, forNobody: false });
    const unknown = { ok: false, code: "unknown_choice", what: "handOverTo" };
    expect(await to(officer.actor.staffId)).toEqual(unknown);
    expect(await to(actor.staffId)).toEqual(unknown);
    expect(await to(colleague.actor.staffId)).toEqual({ ok: true });
    const client = await testDatabase();
    expect(await client.roundModerator.findMany()).toEqual([
      { roundId, staffId: colleague.actor.staffId },
    ]);
    expect(await unassignedCounts(NOW)).toEqual([]);
  });

  test("needs no choice where a colleague does the same", async () => {
    const { actor } = await asActor("moderator", { roundIds: [roundId] });
    await asActor("moderator", { roundIds: [roundId] });
    const grant = await administration();
    expect(await switchAccount(grant, actor.staffId, false, NOW)).toEqual({ ok: true });
  });

  test("leaves it to nobody when somebody says so, and then administrators hear of it once", async () => {
    const { actor } = await asActor("moderator", { roundIds: [roundId] });
    const grant = await administration();
    const forNobody = { handOverTo: null, forNobody: true };
    expect(await switchAccount(grant, actor.staffId, false, NOW, forNobody)).toEqual({ ok: true });
    expect(await unassignedCounts(NOW)).toEqual([{ kind: "rounds", count: 1 }]);
    await alarmUnassignedWork(NOW);
    await alarmUnassignedWork(new Date(NOW.getTime() + 86_400_000));
    const client = await testDatabase();
    const administrators = await client.staffAccount.count({ where: { role: "administrator" } });
    expect(await client.outboxMessage.count({ where: { kind: "staff.unassignedWork" } })).toBe(
      administrators,
    );
  });
});

describe("an account that gets another role, body or fewer rounds", () => {
  test("is refused while that leaves work to nobody, and hands over what it loses", async () => {
    const { actor } = await asActor("moderator", { roundIds: [roundId] });
    const colleague = await asActor("moderator");
    const grant = await administration();
    const input = { displayName: "Anne", role: "moderator", bodyId: null, roundIds: [] } as const;
    const change = { ...input, roundIds: [...input.roundIds] };
    expect(await changeAccount(grant, actor.staffId, change, NOW)).toMatchObject({
      code: "work_left",
    });
    const handOver = { handOverTo: colleague.actor.staffId, forNobody: false };
    const officer = { ...change, role: "safetyOfficer" as const };
    expect(await changeAccount(grant, actor.staffId, officer, NOW, handOver)).toEqual({ ok: true });
    const client = await testDatabase();
    expect(await client.roundModerator.findMany()).toEqual([
      { roundId, staffId: colleague.actor.staffId },
    ]);
  });

  test("the last who answers for a body that owes an answer is not moved without a word", async () => {
    const client = await testDatabase();
    await asActor("moderator", { roundIds: [roundId] });
    await client.body.create({ data: { id: "body-2", key: "cd", kind: "board", name: "Ander" } });
    const responder = await client.staffAccount.findFirstOrThrow({ where: { role: "responder" } });
    await client.theme.create({
      data: { ...{ slug: "draad", roundId, title: "Draad", summary: "Kort." }, state: "published" },
    });
    const grant = await administration();
    const moved = {
      ...{ displayName: "Bas", role: "responder" as const, bodyId: "body-2", roundIds: [] },
    };
    expect(await changeAccount(grant, responder.id, moved, NOW)).toEqual({
      ok: false,
      code: "work_left",
      left: [{ kind: "replies", count: 1 }],
    });
  });
});

test("an appeal is for nobody when everybody who may decide decided before", async () => {
  const { actor } = await asActor("moderator", { roundIds: [roundId] });
  const client = await testDatabase();
  const item = { subjectKind: "proposal", subjectId: "p1", roundId, openedAt: NOW, dueAt: NOW };
  const decided = await client.moderationCase.create({
    data: { ...item, state: "decided", decidedAt: NOW, decidedById: actor.staffId },
  });
  await client.moderationCase.create({
    data: { ...item, state: "waiting", cause: "appeal", appealOfId: decided.id },
  });
  expect(await unassignedCounts(NOW)).toEqual([{ kind: "cases", count: 1 }]);
  await asActor("moderator", { roundIds: [roundId] });
  expect(await unassignedCounts(NOW)).toEqual([]);
});

test("a text that is held is for nobody where there is no safety officer", async () => {
  const client = await testDatabase();
  await asActor("moderator", { roundIds: [roundId] });
  const item = { subjectKind: "proposal", subjectId: "p1", roundId, openedAt: NOW, dueAt: NOW };
  await client.moderationCase.create({ data: { ...item, state: "held" } });
  expect(await unassignedCounts(NOW)).toEqual([{ kind: "heldCases", count: 1 }]);
  await asActor("safetyOfficer");
  expect(await unassignedCounts(NOW)).toEqual([]);
});
