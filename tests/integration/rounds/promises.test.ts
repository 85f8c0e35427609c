import { beforeEach, describe, expect, test } from "vitest";
import { recordParticipation } from "~/features/participation/commands/record-participation.server";
import { editRound } from "~/features/rounds/commands/edit-round.server";
import { takeRoundStep } from "~/features/rounds/commands/take-round-step.server";
import { inTransaction } from "~/platform/db.server";
import { asParticipant } from "../../support/actors";
import {
  asAdministrator,
  COMPLETE,
  NOW,
  openRound,
  prepareRound,
  SLUG,
} from "../../support/complete-round";
import { emptyDatabase, testDatabase } from "../../support/database";

beforeEach(async () => {
  await emptyDatabase();
  await prepareRound();
});

describe("promises that contradict each other", () => {
  const prepared = async () => {
    const client = await testDatabase();
    return client.round.findUniqueOrThrow({ where: { slug: SLUG } });
  };

  test.each([
    ["reply_date_before_close", { replyDueOn: "2026-04-09" }],
    ["plan_fixed_before_reply", { framesFixedOn: "2026-05-09" }],
    ["plan_fixed_before_input", { framesFixedOn: "2026-04-09", replyDueOn: null }],
    ["informed_while_open", { influenceLevel: "inform" as const }],
  ])("editing refuses %s and stores nothing", async (contradiction, change) => {
    const grant = await asAdministrator("round.write");
    expect(await editRound(grant, SLUG, 1, { ...COMPLETE, ...change }, NOW)).toEqual({
      ok: false,
      code: "contradicts",
      contradictions: [contradiction],
    });
    expect(await prepared()).toMatchObject({ version: 1, replyDueAt: null, framesFixedOn: null });
  });

  test("an open round cannot be made to close before it opened", async () => {
    await openRound();
    const grant = await asAdministrator("round.write");
    const { version } = await prepared();
    const change = { ...COMPLETE, closesOn: "2026-03-01" };
    expect(await editRound(grant, SLUG, version, change, NOW)).toMatchObject({
      contradictions: ["closing_date_past", "closes_before_opens"],
    });
  });

  test("neither announcing nor opening lets one out that stood there already", async () => {
    const grant = await asAdministrator("round.write");
    await editRound(grant, SLUG, 1, COMPLETE, NOW);
    const client = await testDatabase();
    const where = { slug: SLUG };
    await client.round.update({ where, data: { framesFixedOn: "2026-04-30" } });
    const refused = {
      ok: false,
      code: "incomplete",
      missing: [{ code: "plan_fixed_before_reply" }],
    };
    expect(await takeRoundStep(grant, SLUG, "announce", NOW)).toEqual(refused);
    await client.round.update({ where, data: { state: "announced" } });
    expect(await takeRoundStep(grant, SLUG, "open", NOW)).toEqual(refused);
    expect(await prepared()).toMatchObject({ state: "announced" });
  });

  test("a round of the past that was fixed too early can still be mended", async () => {
    const client = await testDatabase();
    const where = { slug: SLUG };
    const closesAt = new Date("2026-03-01T22:59:59Z");
    const past = { state: "closed", closesAt, framesFixedOn: "2026-02-01" };
    await client.round.update({ where, data: past });
    const grant = await asAdministrator("round.write");
    const mended = {
      ...COMPLETE,
      closesOn: "2026-03-01",
      replyDueOn: null,
      framesFixedOn: "2026-02-01",
    };
    expect(await editRound(grant, SLUG, 1, mended, NOW)).toEqual({ ok: true });
  });

  test("nobody can answer for a body without an account", async () => {
    const client = await testDatabase();
    await client.staffAccount.updateMany({ data: { active: false } });
    const grant = await asAdministrator("round.write");
    await editRound(grant, SLUG, 1, COMPLETE, NOW);
    await takeRoundStep(grant, SLUG, "announce", NOW);
    expect(await takeRoundStep(grant, SLUG, "open", NOW)).toMatchObject({
      missing: [{ code: "responder_missing" }],
    });
  });

  test("the day of the plan stays once a contribution fell before or after it", async () => {
    await openRound();
    const person = await asParticipant();
    const client = await testDatabase();
    const { activities, version } = await client.round.findUniqueOrThrow({
      where: { slug: SLUG },
      include: { activities: true },
    });
    const grant = await asAdministrator("round.write");
    const moved = { ...COMPLETE, framesFixedOn: "2026-05-21" };
    expect(await editRound(grant, SLUG, version, moved, NOW)).toEqual({ ok: true });
    await inTransaction((transaction) =>
      recordParticipation(
        transaction,
        {
          personId: person.personId,
          activityId: activities[0]?.id ?? "",
          subject: "proposal:1",
          channel: "proposal",
          role: "youth",
          ageBand: null,
          municipalityId: null,
          experienceExpert: false,
          forOrganisation: false,
        },
        NOW,
      ),
    );
    expect(await editRound(grant, SLUG, version + 1, COMPLETE, NOW)).toEqual({
      ok: false,
      code: "frames_day_counts",
    });
  });
});
