import { beforeEach, describe, expect, test } from "vitest";
import { closeDueRounds } from "~/features/rounds/commands/close-due-rounds.server";
import { editRound } from "~/features/rounds/commands/edit-round.server";
import { reportBackRound } from "~/features/reporting/commands/report-back-round.server";
import { takeRoundStep } from "~/features/rounds/commands/take-round-step.server";
import { recordParticipation } from "~/features/participation/commands/record-participation.server";
import { linkByConfirmedEmail } from "~/features/participation/commands/record-participation.server";
import { inTransaction } from "~/platform/db.server";
import { authorizeSystem } from "~/policy/authorize.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
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

async function step(verb: "announce" | "open" | "close") {
  return takeRoundStep(authorizeSystem("round.write"), SLUG, verb, NOW);
}

describe("opening", () => {
  test("names everything that is missing, and changes nothing", async () => {
    const grant = await asAdministrator("round.write");
    const before = await testDatabase();
    await before.round.update({ where: { slug: SLUG }, data: { state: "announced" } });
    const outcome = await takeRoundStep(grant, SLUG, "open", NOW);
    expect(outcome).toMatchObject({ ok: false, code: "incomplete" });
    const codes = "missing" in outcome ? outcome.missing.map(({ code }) => code) : [];
    expect(codes).toEqual(
      expect.arrayContaining(["influence_level_missing", "open_list_empty", "principle_missing"]),
    );
    const client = await testDatabase();
    expect(await client.round.findUnique({ where: { slug: SLUG } })).toMatchObject({
      state: "announced",
      secret: null,
    });
  });

  test("works when all is there, and makes the secret that keys the answers", async () => {
    await openRound();
    const client = await testDatabase();
    const round = await client.round.findUniqueOrThrow({ where: { slug: SLUG } });
    expect(round.state).toBe("open");
    expect(round.secret).toMatch(/^[0-9a-f]{24}\.[\w-]+$/);
  });

  test("the service itself opens nothing: only staff do", async () => {
    expect(await step("announce")).toEqual({ ok: false, code: "conflict" });
  });
});

describe("closing by the clock", () => {
  test("closes what is due, and keeps the moment that was promised", async () => {
    await openRound();
    const client = await testDatabase();
    const { closesAt } = await client.round.findUniqueOrThrow({ where: { slug: SLUG } });
    await closeDueRounds(NOW);
    expect(await client.round.findUnique({ where: { slug: SLUG } })).toMatchObject({
      state: "open",
    });
    await closeDueRounds(new Date("2026-04-12T09:00:00Z"));
    expect(await client.round.findUnique({ where: { slug: SLUG } })).toMatchObject({
      state: "closed",
      closesAt,
    });
  });
});

describe("changing what a round says", () => {
  test("keeps the old version of a list readable", async () => {
    await openRound();
    const grant = await asAdministrator("round.write");
    const client = await testDatabase();
    const { version } = await client.round.findUniqueOrThrow({ where: { slug: SLUG } });
    const later = new Date("2026-03-12T09:00:00Z");
    const changed = { ...COMPLETE, open: ["waar je woont", "met wie je woont"] };
    expect(await editRound(grant, SLUG, version, changed, later)).toEqual({ ok: true });
    const lines = await client.roundFrameItem.findMany({ orderBy: { position: "asc" } });
    expect(lines.filter((line) => line.kind === "open").map((line) => line.version)).toEqual([
      1, 2,
    ]);
    expect(lines.every((line) => line.validUntil === null)).toBe(true);
  });

  test("an empty open list keeps the level that was chosen, and is announced to nobody", async () => {
    const grant = await asAdministrator("round.write");
    const client = await testDatabase();
    await editRound(grant, SLUG, 1, { ...COMPLETE, open: [] }, NOW);
    const advise = { state: "prepared", influenceLevel: "advise" };
    expect(await client.round.findUnique({ where: { slug: SLUG } })).toMatchObject(advise);
    expect(await takeRoundStep(grant, SLUG, "announce", NOW)).toEqual({
      ok: false,
      code: "incomplete",
      missing: [{ code: "open_list_empty" }],
    });
  });

  test("what people read about their influence does not go without a word: its maker decides", async () => {
    await openRound();
    const grant = await asAdministrator("round.write");
    const client = await testDatabase();
    const { version } = await client.round.findUniqueOrThrow({ where: { slug: SLUG } });
    const emptied = { ...COMPLETE, open: [] };
    expect(await editRound(grant, SLUG, version, emptied, NOW)).toEqual({
      ok: false,
      code: "contradicts",
      contradictions: ["open_list_empty"],
    });
    const decided = { ...emptied, influenceLevel: "inform" as const };
    expect(await editRound(grant, SLUG, version, decided, NOW)).toEqual({ ok: true });
    expect(await editRound(grant, SLUG, version + 1, COMPLETE, NOW)).toEqual({ ok: true });
    expect(await client.round.findUnique({ where: { slug: SLUG } })).toMatchObject({
      influenceLevel: "advise",
    });
  });

  test("a step is taken of the round that was read, not of one that changed since", async () => {
    const grant = await asAdministrator("round.write");
    await editRound(grant, SLUG, 1, COMPLETE, NOW);
    const conflict = { ok: false, code: "conflict" };
    expect(await takeRoundStep(grant, SLUG, "announce", NOW, 1)).toEqual(conflict);
    expect(await takeRoundStep(grant, SLUG, "announce", NOW, 2)).toEqual({ ok: true });
  });

  test("tells the second of two people who change it at once", async () => {
    const grant = await asAdministrator("round.write");
    const outcomes = await Promise.all([
      editRound(grant, SLUG, 1, COMPLETE, NOW),
      editRound(grant, SLUG, 1, { ...COMPLETE, title: "Iets anders dan dit" }, NOW),
    ]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, false]);
    expect(outcomes[1]).toEqual({ ok: false, code: "conflict" });
  });

  test("a moderator of another round finds nothing", async () => {
    const moderator = await asActor("moderator");
    const grant = await grantTo(moderator, "round.write");
    expect(await editRound(grant, SLUG, 1, COMPLETE, NOW)).toEqual({
      ok: false,
      code: "not_found",
    });
  });
});

describe("reporting back", () => {
  async function closedRoundWithInput() {
    await openRound();
    const client = await testDatabase();
    const round = await client.round.findUniqueOrThrow({
      where: { slug: SLUG },
      include: { activities: true },
    });
    const [activity] = round.activities;
    if (!activity) throw new Error("a round has an activity for its proposals");
    const person = await asParticipant();
    await client.contactAddress.create({
      data: { personId: person.personId, email: "iemand@example.org", confirmedAt: NOW },
    });
    await inTransaction(async (transaction) => {
      await recordParticipation(
        transaction,
        {
          personId: person.personId,
          activityId: activity.id,
          subject: "proposal:1",
          channel: "proposal",
          role: "youth",
          ageBand: null,
          municipalityId: null,
          experienceExpert: false,
          forOrganisation: false,
        },
        NOW,
      );
      await linkByConfirmedEmail(transaction, person.personId);
    });
    expect(await step("close")).toEqual({ ok: true });
    return round.id;
  }

  test("is refused while there is input without a theme, or a theme without an answer", async () => {
    const roundId = await closedRoundWithInput();
    const grant = await asAdministrator("round.reportBack");
    expect(await reportBackRound(grant, SLUG, NOW)).toEqual({
      ok: false,
      code: "incomplete",
      missing: [{ code: "no_theme" }],
    });
    const client = await testDatabase();
    await client.theme.create({
      data: { slug: "t", roundId, title: "Thuis", summary: "x", state: "published" },
    });
    expect(await reportBackRound(grant, SLUG, NOW)).toMatchObject({
      missing: [{ code: "theme_without_reply", title: "Thuis" }],
    });
    expect(await client.outboxMessage.count()).toBe(0);
  });

  test("destroys the secret, and writes each person with an address one message", async () => {
    const roundId = await closedRoundWithInput();
    const client = await testDatabase();
    await client.theme.create({
      data: {
        slug: "t",
        roundId,
        title: "Thuis",
        summary: "x",
        state: "published",
        replies: {
          create: {
            outcome: "yes",
            reason: "Ja.",
            bodyId: "body-1",
            owner: "Beleid",
            repliedOn: "2026-03-10",
          },
        },
      },
    });
    const grant = await asAdministrator("round.reportBack");
    expect(await reportBackRound(grant, SLUG, NOW)).toEqual({ ok: true });
    expect(await reportBackRound(grant, SLUG, NOW)).toEqual({ ok: false, code: "conflict" });
    expect(await client.round.findUnique({ where: { slug: SLUG } })).toMatchObject({
      state: "reportedBack",
      secret: null,
    });
    const messages = await client.outboxMessage.findMany();
    expect(messages.map((message) => message.recipient)).toEqual(["iemand@example.org"]);
    expect(messages[0]?.payload).toContain(`/rondes/${SLUG}/terugkoppeling`);
  });
});
