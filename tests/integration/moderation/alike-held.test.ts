/** Held texts with the same words: shown without their words, and decided with one decision, all of them or none. */
import { beforeEach, describe, expect, test } from "vitest";
import { decideChosen } from "~/features/moderation/commands/decide-chosen.server";
import { writeNote } from "~/features/moderation/commands/write-note.server";
import { casePage } from "~/features/moderation/queries/case-page.server";
import { chosenOutcomeSchema } from "~/features/moderation/schema";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { DANGER, eraseAll, respond } from "../../support/held-texts";
import { caseOn, decideAs, publishedProposal, sendReaction } from "../../support/proposals";
import { makeRegion, makeSession, NOW } from "../../support/sessions";
import { openSurvey } from "../../support/surveys";

const SAME = [DANGER, `${DANGER.toUpperCase()}!!`, DANGER.replaceAll(" ", "  ")];

let officer: StaffVisitor;
let proposalId: string;
let ids: string[];

async function react(body: string) {
  return (await caseOn(await sendReaction(proposalId, body, NOW))).id;
}

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  officer = await asActor("safetyOfficer");
  const { roundId } = await makeSession();
  ({ proposalId } = await publishedProposal(roundId, NOW));
  ids = [];
  for (const words of SAME) ids.push(await react(words));
  await react(`${DANGER}, en mijn broertje ook niet`);
});

async function page(caseId = ids[0] ?? "") {
  const found = await casePage(officer.actor, caseId, null, "nl", NOW);
  if (!found) throw new Error("there is no such case");
  return found;
}

async function decideAll(outcome: string, facts: { version?: number } = {}) {
  const { caseId, version, heldAlike } = await page();
  const chosen = { ...chosenOutcomeSchema.parse({ outcome, version }), finds: {} };
  const alike = heldAlike.map((one) => ({ ...one, ...facts }));
  const grant = await grantTo(officer, "moderation.held");
  return decideChosen(grant, { caseId, chosen, alike, alsoPersonId: null }, NOW);
}

async function states() {
  const client = await testDatabase();
  const rows = await client.moderationCase.findMany({ where: { id: { in: ids } } });
  return ids.map((id) => rows.find((row) => row.id === id)?.state);
}

test("capitals, signs and spaces make no difference, one more word does, and no word of them is shown", async () => {
  const { heldAlike, round } = await page();
  expect(heldAlike.map(({ caseId }) => caseId).sort()).toEqual(ids.slice(1).sort());
  expect(heldAlike.map((one) => one.round)).toEqual([round?.title, round?.title]);
  expect(JSON.stringify(heldAlike).toLowerCase()).not.toContain("vader");
});

describe("one decision", () => {
  test("lets all of them go, each with its own line in the log", async () => {
    expect(await decideAll("release")).toMatchObject({ ok: true, decided: 3 });
    expect(await states()).toEqual(["waiting", "waiting", "waiting"]);
    const client = await testDatabase();
    const logged = await client.auditEntry.findMany({
      where: { action: "moderation.decided", subjectId: { in: ids } },
    });
    expect(logged.map(({ subjectId }) => subjectId).sort()).toEqual([...ids].sort());
    const held = await client.moderationCase.count({ where: { state: "held" } });
    expect(held).toBe(1);
  });

  test("decides none when one changed, was taken back or was decided since", async () => {
    expect(await decideAll("release", { version: 9 })).toEqual({
      ok: false,
      code: "alike_changed",
    });
    expect(await states()).toEqual(["held", "held", "held"]);
    const shown = (await page()).heldAlike;
    await decideAs(officer, ids[1] ?? "", { kind: "release" }, NOW);
    const { caseId, version } = await page();
    const chosen = { ...chosenOutcomeSchema.parse({ outcome: "release", version }), finds: {} };
    const grant = await grantTo(officer, "moderation.held");
    const input = { caseId, chosen, alike: shown, alsoPersonId: null };
    expect(await decideChosen(grant, input, NOW)).toEqual({ ok: false, code: "alike_changed" });
    expect(await states()).toEqual(["held", "waiting", "held"]);
  });

  test("takes what it says no further than what was shown", async () => {
    const { caseId, version, heldAlike } = await page();
    const late = await react(DANGER);
    const chosen = { ...chosenOutcomeSchema.parse({ outcome: "release", version }), finds: {} };
    const grant = await grantTo(officer, "moderation.held");
    const input = { caseId, chosen, alike: heldAlike, alsoPersonId: null };
    expect(await decideChosen(grant, input, NOW)).toMatchObject({ ok: true, decided: 3 });
    ids = [late];
    expect(await states()).toEqual(["held"]);
  });

  test("reaches no text with other words, whatever is sent", async () => {
    const other = await react(`Iets anders: ${DANGER}`);
    const { caseId, version } = await page();
    const chosen = { ...chosenOutcomeSchema.parse({ outcome: "release", version }), finds: {} };
    const alike = [{ caseId: other, version: 1 }];
    const grant = await grantTo(officer, "moderation.held");
    const input = { caseId, chosen, alike, alsoPersonId: null };
    expect(await decideChosen(grant, input, NOW)).toEqual({ ok: false, code: "alike_changed" });
    ids = [caseId, other];
    expect(await states()).toEqual(["held", "held"]);
  });

  test("never returns answers, which are nobody's", async () => {
    const survey = await openSurvey();
    for (const words of SAME.slice(0, 2)) await respond(await asParticipant(), survey, words);
    const client = await testDatabase();
    const rows = await client.moderationCase.findMany({ where: { subjectKind: "answer" } });
    ids = rows.map(({ id }) => id);
    const { outcomes, heldAlike } = await page();
    expect(heldAlike).toHaveLength(1);
    expect(outcomes).not.toContain("return");
    expect(await decideAll("handled")).toMatchObject({ ok: true, decided: 2 });
    expect(await states()).toEqual(["decided", "decided"]);
  });
});

test("what its writer erased is among them no more", async () => {
  const writer = await asParticipant();
  const erased = (await caseOn(await sendReaction(proposalId, DANGER, NOW, writer))).id;
  expect((await page()).heldAlike.map(({ caseId }) => caseId)).toContain(erased);
  await eraseAll(writer);
  expect((await page()).heldAlike.map(({ caseId }) => caseId)).not.toContain(erased);
});

test("what was done by a step of the reporting code stands at all of them, or at none", async () => {
  const grant = await grantTo(officer, "moderation.held");
  const { caseId, heldAlike } = await page();
  const note = { note: "Veilig Thuis gebeld.", forId: "", step: 2, caseId, alsoPersonId: null };
  const wrong = heldAlike.map((one) => ({ ...one, version: 9 }));
  expect(await writeNote(grant, { ...note, alike: wrong }, NOW)).toMatchObject({ ok: false });
  const client = await testDatabase();
  expect(await client.caseNote.count()).toBe(0);
  expect(await writeNote(grant, { ...note, alike: heldAlike }, NOW)).toEqual({ ok: true });
  const notes = await client.caseNote.findMany();
  expect(notes.map((one) => [one.caseId, one.step]).sort()).toEqual(
    ids.map((id) => [id, 2]).sort(),
  );
});
