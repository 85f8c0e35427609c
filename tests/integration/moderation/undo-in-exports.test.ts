/** Words that a decision takes out of a frozen export come back with it, to the letter. */
import { beforeEach, describe, expect, test } from "vitest";
import { reviseDecision } from "~/features/moderation/commands/revise-decision.server";
import { undoDecision } from "~/features/moderation/commands/undo-decision.server";
import { freezeExport } from "~/features/responses/commands/freeze-export.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { respond } from "../../support/held-texts";
import { reopen } from "../../support/merging";
import { caseOn, decideAs, PUBLISH, RETURN } from "../../support/proposals";
import { makeRegion, NOW } from "../../support/sessions";
import { openSurvey } from "../../support/surveys";

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const cover = { start: 0, end: 4, reason: "insult" } as const;

async function undo(staff: StaffVisitor, caseId: string, now: Date) {
  return undoDecision(await grantTo(staff, "moderation.undo"), { caseId, alsoPersonId: null }, now);
}

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

describe("an answer in a frozen export", () => {
  const WORDS = "Mijn begeleider luisterde en schreef niets op.";
  let caseId: string;
  let staff: StaffVisitor;

  const frozen = async () => {
    const client = await testDatabase();
    const { hash, rows } = await client.surveySnapshot.findFirstOrThrow({
      select: { hash: true, rows: { orderBy: { position: "asc" }, select: { cells: true } } },
    });
    return { hash, cells: rows.map(({ cells }) => cells) };
  };

  beforeEach(async () => {
    const survey = await openSurvey();
    await respond(await asParticipant(), survey, WORDS);
    await respond(await asParticipant(), survey, "Iets anders.");
    const client = await testDatabase();
    // One moderator refuses what is not of a young person.
    await client.moderationCase.updateMany({ data: { authorIsYoung: false } });
    const answers = await client.answer.findMany({ where: { reviewState: "waiting" } });
    const own = answers.find(({ value }) => value.includes(WORDS));
    const id = own?.id ?? "";
    // Rows that are the same but for the words would stand for each other.
    await client.response.updateMany({
      where: { id: { not: own?.responseId ?? "" } },
      data: { role: "parent" },
    });
    ({ id: caseId } = await caseOn(id));
    staff = await asActor("moderator", { roundIds: [survey.roundId] });
    await decideAs(staff, caseId, PUBLISH, NOW);
    await client.survey.update({ where: { id: survey.id }, data: { state: "closed" } });
    const grant = await grantTo(staff, "answers.readRaw", { roundId: survey.roundId });
    expect(await freezeExport(grant, survey.slug, NOW)).toMatchObject({ ok: true });
    await reopen({ caseId });
  });

  test("comes back to the letter when its return is undone", async () => {
    const before = await frozen();
    expect(before.cells.join("")).toContain(WORDS);
    await decideAs(staff, caseId, RETURN, minutes(1));
    expect((await frozen()).cells.join("")).not.toContain(WORDS);
    expect(await undo(staff, caseId, minutes(2))).toEqual({ ok: true, undone: 1, stillEmpty: 0 });
    expect(await frozen()).toEqual(before);
  });

  test("comes back with its bar when it had one", async () => {
    await decideAs(
      staff,
      caseId,
      { kind: "publishRedacted", redactions: { title: [], body: [cover] } },
      minutes(1),
    );
    await reopen({ caseId });
    const before = await frozen();
    await decideAs(staff, caseId, RETURN, minutes(2));
    expect(await undo(staff, caseId, minutes(3))).toMatchObject({ stillEmpty: 0 });
    expect(await frozen()).toEqual(before);
  });

  test("comes back when what was taken off the site is published again, also after an undo", async () => {
    const client = await testDatabase();
    await client.moderationCase.update({ where: { id: caseId }, data: { state: "decided" } });
    const before = await frozen();
    const grant = await grantTo(staff, "moderation.decide");
    const input = { caseId, revision: "takeDown", reason: "mistake", redactions: "" } as const;
    const down = await reviseDecision(grant, { ...input, alsoPersonId: null }, minutes(1));
    const again = down.ok ? down.caseId : "";
    expect((await frozen()).cells.join("")).not.toContain(WORDS);
    await decideAs(staff, again, RETURN, minutes(2));
    expect(await undo(staff, again, minutes(3))).toMatchObject({ ok: true });
    expect(await decideAs(staff, again, PUBLISH, minutes(4))).toMatchObject({ ok: true });
    expect(await frozen()).toEqual(before);
    expect(await undo(staff, again, minutes(5))).toMatchObject({ ok: true });
    expect((await frozen()).cells.join("")).not.toContain(WORDS);
  });

  test("stays away, and is counted, when no row is the same any more", async () => {
    await decideAs(staff, caseId, RETURN, minutes(1));
    const client = await testDatabase();
    const rows = await client.surveySnapshotRow.findMany();
    for (const { snapshotId, position, cells } of rows) {
      await client.surveySnapshotRow.update({
        where: { snapshotId_position: { snapshotId, position } },
        data: { cells: cells.replace("youth", "mixed").replace("parent", "mixed") },
      });
    }
    const after = await frozen();
    expect(await undo(staff, caseId, minutes(2))).toMatchObject({ undone: 1, stillEmpty: 1 });
    expect((await frozen()).cells).toEqual(after.cells);
  });

  test("that was let through after the freeze does not enter it", async () => {
    const client = await testDatabase();
    const other = await client.answer.findFirstOrThrow({ where: { reviewState: "waiting" } });
    const { id } = await caseOn(other.id);
    await decideAs(staff, id, PUBLISH, minutes(1));
    await reopen({ caseId: id });
    const before = await frozen();
    await decideAs(staff, id, RETURN, minutes(2));
    expect(await undo(staff, id, minutes(3))).toMatchObject({ stillEmpty: 0 });
    expect(await frozen()).toEqual(before);
  });
});
