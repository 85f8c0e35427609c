/** Reporting back is one command and one transaction: whatever fails in it, nothing of it has happened. */
import { beforeEach, describe, expect, test } from "vitest";
import { reportBackRound } from "~/features/reporting/commands/report-back-round.server";
import { inTransaction } from "~/platform/db.server";
import { registerSubscribers } from "~/platform/events.server";
import { authorizeSystem } from "~/policy/authorize.server";
import { subscribers } from "~/subscribers.server";
import { simulate } from "../../../prisma/seed/simulate/index";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-03-10T09:00:00Z");
const ROUND = "simulatie-p-1";
const DAY_BEFORE = new Date(NOW.getTime() - 86_400_000);

async function takePart(count: number, name: string): Promise<void> {
  const client = await testDatabase();
  const activity = await client.activity.findFirstOrThrow({ where: { roundId: ROUND } });
  const almelo = await client.municipality.findUniqueOrThrow({ where: { slug: "almelo" } });
  for (let number = 1; number <= count; number += 1) {
    const key = `${name}-${number}`;
    await client.ledgerPerson.create({ data: { key } });
    await client.participation.create({
      data: {
        roundId: ROUND,
        activityId: activity.id,
        personKey: key,
        subjectKey: key,
        role: "youth",
        municipalityId: almelo.id,
        channel: "online",
        phase: "preparation",
        day: "2026-03-01",
      },
    });
  }
}

/** Everything that reporting back touches. */
async function state() {
  const client = await testDatabase();
  return {
    round: await client.round.findUniqueOrThrow({ where: { id: ROUND } }),
    surveys: await client.survey.findMany({ where: { roundId: ROUND }, orderBy: { id: "asc" } }),
    drafts: await client.responseDraft.count(),
    reports: await client.roundReport.count(),
    snapshots: await client.figureSnapshot.count(),
    mail: await client.outboxMessage.count(),
    log: await client.auditEntry.count(),
    versions: await client.pageVersion.findMany({
      // Where several processes share a database, each of its commits is counted in a row of these.
      where: { NOT: { key: { startsWith: ":commits" } } },
      orderBy: { key: "asc" },
    }),
  };
}

const slugOf = async () =>
  (await (await testDatabase()).round.findUniqueOrThrow({ where: { id: ROUND } })).slug;

const allowed = async () => grantTo(await asActor("administrator"), "round.reportBack");

const reportBack = async (grant?: Awaited<ReturnType<typeof allowed>>) =>
  reportBackRound(grant ?? (await allowed()), await slugOf(), NOW);

beforeEach(async () => {
  registerSubscribers(subscribers);
  await emptyDatabase();
  await simulate({ rounds: 1, people: 1, seed: "p", now: NOW });
  const client = await testDatabase();
  await client.participation.deleteMany();
  await client.sourceCount.deleteMany();
  await client.figureSnapshot.deleteMany();
  await client.roundReport.deleteMany();
  await client.session.updateMany({ data: { state: "cancelled" } });
  await client.theme.deleteMany({ where: { state: { not: "published" } } });
  const body = await client.body.create({ data: { key: "ab", kind: "board", name: "Bestuur" } });
  const theme = await client.theme.create({
    data: { slug: "t", roundId: ROUND, title: "Thuis", summary: "x", state: "published" },
  });
  for (const { id } of await client.theme.findMany({
    where: { roundId: ROUND, replies: { none: {} } },
  })) {
    await client.reply.create({
      data: {
        themeId: id,
        outcome: "yes",
        reason: "Ja.",
        bodyId: body.id,
        owner: "Beleid",
        repliedOn: "2026-03-10",
      },
    });
  }
  expect(theme.id).not.toBe("");
  await client.round.update({
    where: { id: ROUND },
    data: { state: "closed", secret: "s", reportedBackAt: null, evaluatedAt: null },
  });
  await client.survey.updateMany({ where: { roundId: ROUND }, data: { state: "open" } });
});

describe("reporting back", () => {
  test("closes the surveys, freezes figures and report and destroys the secret, at one moment", async () => {
    await takePart(20, "eerst");
    expect(await reportBack()).toEqual({ ok: true });
    const after = await state();
    expect(after.round).toMatchObject({ state: "reportedBack", secret: null });
    expect([...new Set(after.surveys.map((survey) => survey.state))]).toEqual(
      after.surveys.length === 0 ? [] : ["reported"],
    );
    expect([after.reports, after.snapshots, after.drafts]).toEqual([1, 2, 0]);
    const client = await testDatabase();
    const frozen = await client.figureSnapshot.findMany();
    expect(new Set(frozen.map(({ publishedAt }) => publishedAt.toISOString())).size).toBe(1);
    const figures = frozen.find(({ kind }) => kind === "figures")?.content ?? "";
    expect(figures).toContain('"max":20');
    const log = await client.auditEntry.findMany({ orderBy: { sequence: "asc" } });
    expect(log.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["round.reportBack", "figures.published", "round.reportPublished"]),
    );
  });

  test("figures that come too soon after others refuse all of it", async () => {
    await takePart(5, "eerst");
    const { publishFigures } =
      await import("~/features/participation/commands/publish-figures.server");
    await publishFigures(authorizeSystem("figures.publish"), ROUND, DAY_BEFORE);
    await takePart(1, "daarna");
    const before = await state();
    const from = new Date(DAY_BEFORE.getTime() + 7 * 86_400_000);
    expect(await reportBack()).toEqual({ ok: false, code: "too_soon", from, people: 10 });
    const after = await state();
    expect(after).toEqual({ ...before, versions: after.versions });
  });

  test("a report that is refused leaves nothing changed", async () => {
    await takePart(20, "eerst");
    const client = await testDatabase();
    await client.roundReport.create({
      data: {
        id: `${ROUND}/1`,
        roundId: ROUND,
        number: 1,
        content: "{}",
        hash: "h",
        publishedAt: NOW,
      },
    });
    const before = await state();
    expect(await reportBack()).toEqual({ ok: false, code: "report_refused", because: "conflict" });
    expect(await state()).toEqual(before);
  });

  test.each(["round.reportBack", "figures.published", "round.reportPublished"])(
    "a failure at %s leaves nothing changed",
    async (type) => {
      await takePart(20, "eerst");
      const { immediate, later } = subscribers();
      const failing = {
        name: "failing",
        hears: "everything" as const,
        handle: (_transaction: unknown, event: { type: string }) =>
          event.type === type ? Promise.reject(new Error("the disk is full")) : Promise.resolve(),
      };
      registerSubscribers(() => ({ immediate: [...immediate, failing], later }));
      const before = await state();
      await expect(reportBack()).rejects.toThrow("the disk is full");
      expect(await state()).toEqual(before);
    },
  );

  test("of two attempts at once one is refused", async () => {
    await takePart(20, "eerst");
    // An account is made past the queue, which nothing else may use meanwhile.
    const grants = [await allowed(), await allowed()];
    const outcomes = await Promise.all(grants.map((grant) => reportBack(grant)));
    expect(outcomes).toContainEqual({ ok: true });
    expect(outcomes).toContainEqual({ ok: false, code: "conflict" });
    const { reports, snapshots } = await state();
    expect([reports, snapshots]).toEqual([1, 2]);
  });

  test("somebody who takes part in between makes the attempt count again", async () => {
    await takePart(20, "eerst");
    const attempt = reportBack(await allowed());
    await inTransaction(async (transaction) => {
      await transaction.participation.deleteMany({ where: { subjectKey: "eerst-1" } });
    });
    const outcome = await attempt;
    const { round } = await state();
    if (outcome.ok) expect(round.state).toBe("reportedBack");
    else {
      expect(outcome).toEqual({ ok: false, code: "conflict" });
      expect(round.state).toBe("closed");
    }
  });
});
