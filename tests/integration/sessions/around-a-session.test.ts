import { beforeEach, describe, expect, test } from "vitest";
import { forgetNeeds } from "~/features/sessions/commands/forget-needs.server";
import {
  chooseDate,
  dropDate,
  offerDate,
  voteDates,
} from "~/features/sessions/commands/poll-dates.server";
import { remindRegistrants } from "~/features/sessions/commands/remind-registrants.server";
import { remindOfReports } from "~/features/sessions/commands/remind-of-reports.server";
import { repeatSession } from "~/features/sessions/commands/repeat-session.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import { datePoll } from "~/features/sessions/queries/date-poll.server";
import { newSubmissionToken } from "~/platform/submission.server";
import type { Permission } from "~/policy/permissions";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { ENDS, makeRegion, makeSession, NOW, PARENT, STARTS } from "../../support/sessions";
import type { TestSession } from "../../support/sessions";

const AFTER = new Date(ENDS.getTime() + 3_600_000);
const HOUR = 3_600_000;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

async function moderating<P extends Permission>(session: TestSession, permission: P) {
  return grantTo(await asActor("moderator", { roundIds: [session.roundId] }), permission);
}

describe("choosing a date together", () => {
  const FIRST = new Date("2027-04-06T17:30:00Z");
  const SECOND = new Date("2027-04-08T17:30:00Z");

  async function poll() {
    const session = await makeSession({ state: "draft", signUpClosesAt: NOW });
    const grant = await moderating(session, "session.write");
    for (const startsAt of [FIRST, SECOND, FIRST]) {
      await offerDate(grant, { sessionId: session.id, startsAt }, NOW);
    }
    const options = (await datePoll(session.slug, null, "nl", NOW))?.dates ?? [];
    const idOf = (moment: Date) =>
      options.find(({ startsAt }) => startsAt.getTime() === moment.getTime())?.id ?? "";
    return { session, grant, first: idOf(FIRST), second: idOf(SECOND) };
  }

  test("one voice per person and date, which can be changed; the best date leads", async () => {
    const { session, first, second } = await poll();
    const visitor = await asParticipant();
    const own = await grantTo(visitor, "session.signUp");
    const anyone = await grantTo("public", "session.signUp");
    const asked = { slug: session.slug, language: "nl" } as const;
    const vote = (grant: typeof own, choices: Record<string, "yes" | "ifNeedBe" | "no">) =>
      voteDates(grant, { ...asked, choices, submission: newSubmissionToken() }, NOW);
    await vote(own, { [first]: "yes", [second]: "no" });
    await vote(own, { [first]: "no", [second]: "ifNeedBe" });
    await vote(anyone, { [second]: "yes", stranger: "yes" });
    const shown = await datePoll(session.slug, visitor.personId, "nl", NOW);
    expect(shown?.dates).toMatchObject([
      { id: second, counts: { yes: 1, ifNeedBe: 1, no: 0 }, best: true, own: "ifNeedBe" },
      { id: first, counts: { yes: 0, ifNeedBe: 0, no: 1 }, best: false, own: "no" },
    ]);
  });

  test("the chosen date becomes the date of the session, with its length and its deadlines", async () => {
    const { session, grant, second } = await poll();
    const choice = { sessionId: session.id, optionId: second };
    expect(await chooseDate(grant, choice, NOW)).toEqual({ ok: true });
    const client = await testDatabase();
    const row = await client.session.findUniqueOrThrow({ where: { id: session.id } });
    expect(row.startsAt).toEqual(SECOND);
    expect(row.endsAt.getTime() - row.startsAt.getTime()).toBe(2 * HOUR);
    expect(row.startsAt.getTime() - (row.signUpClosesAt?.getTime() ?? 0)).toBe(
      STARTS.getTime() - NOW.getTime(),
    );
  });

  test("once the session is public nobody votes, and nobody offers a date", async () => {
    const { session, grant, first } = await poll();
    const client = await testDatabase();
    await client.session.update({ where: { id: session.id }, data: { state: "published" } });
    const anyone = await grantTo("public", "session.signUp");
    const late = { choices: { [first]: "yes" }, submission: newSubmissionToken() } as const;
    expect(
      await voteDates(anyone, { slug: session.slug, language: "nl", ...late }, NOW),
    ).toMatchObject({ code: "closed" });
    const offer = { sessionId: session.id, startsAt: new Date("2027-05-01T10:00:00Z") };
    expect(await offerDate(grant, offer, NOW)).toMatchObject({ code: "conflict" });
    const key = { sessionId: session.id, optionId: first };
    expect(await dropDate(grant, key, NOW)).toMatchObject({ code: "not_found" });
    expect(await datePoll(session.slug, null, "nl", NOW)).toBeNull();
  });

  test("a date goes with its votes; a stranger's desk has none", async () => {
    const { session, grant, first } = await poll();
    const anyone = await grantTo("public", "session.signUp");
    const vote = { choices: { [first]: "yes" }, submission: newSubmissionToken() } as const;
    await voteDates(anyone, { slug: session.slug, language: "nl", ...vote }, NOW);
    const stranger = await grantTo(await asActor("moderator"), "session.write");
    const key = { sessionId: session.id, optionId: first };
    expect(await dropDate(stranger, key, NOW)).toMatchObject({ code: "not_found" });
    expect(await dropDate(grant, key, NOW)).toEqual({ ok: true });
    const client = await testDatabase();
    expect(await client.datePollVote.count()).toBe(0);
  });
});

describe("repeating a session", () => {
  async function repeat(first: string, count: number, columns = {}) {
    const session = await makeSession({ capacity: 8, ...columns });
    const grant = await moderating(session, "session.write");
    const request = { id: session.id, first, rhythm: "monthly", count } as const;
    const outcome = await repeatSession(grant, request, NOW);
    const client = await testDatabase();
    const made = await client.session.findMany({
      where: { id: { not: session.id } },
      orderBy: { startsAt: "asc" },
    });
    return { session, outcome, made };
  }

  test("makes drafts on the same weekday of the month, at the same time on the clock", async () => {
    const { outcome, made } = await repeat("2027-03-11", 3);
    expect(outcome).toMatchObject({ ok: true });
    // Half past three on the clock, in winter and in summer.
    expect(made.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      "2027-03-11T14:30:00.000Z",
      "2027-04-08T13:30:00.000Z",
      "2027-05-13T13:30:00.000Z",
    ]);
    expect(made.every(({ state, capacity }) => state === "draft" && capacity === 8)).toBe(true);
    expect(new Set(made.map(({ seriesId }) => seriesId)).size).toBe(1);
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(3);
  });

  test("once is a copy, which belongs to no series", async () => {
    const { made } = await repeat("2027-06-01", 1);
    expect(made.map(({ seriesId }) => seriesId)).toEqual([null]);
  });

  test("makes nothing when one of the days has no such time", async () => {
    const nightly = {
      startsAt: new Date("2027-02-28T01:30:00Z"),
      endsAt: new Date("2027-02-28T04:00:00Z"),
    };
    const { outcome, made } = await repeat("2027-02-28", 2, nightly);
    expect(outcome).toEqual({
      ok: false,
      code: "invalid",
      errors: { date: "sessionDesk.timeSkipped?time=03%3A00" },
    });
    expect(made).toEqual([]);
  });

  test("has an end, and is not for a moderator of another round", async () => {
    const { session, outcome } = await repeat("2027-06-01", 25);
    expect(outcome).toMatchObject({ code: "invalid" });
    const stranger = await grantTo(await asActor("moderator"), "session.write");
    const request = { id: session.id, first: "2027-06-01", rhythm: "weekly", count: 1 } as const;
    expect(await repeatSession(stranger, request, NOW)).toEqual({ ok: false, code: "not_found" });
  });
});

describe("nobody can forget", () => {
  async function recipients(kind: string) {
    const client = await testDatabase();
    const rows = await client.outboxMessage.findMany({ where: { kind } });
    return rows.map(({ recipient }) => recipient).sort();
  }

  test("a report that is due reminds the moderator, a late one the owner too, each step once", async () => {
    const session = await makeSession();
    const moderator = await asActor("moderator", { roundIds: [session.roundId] });
    const owner = await asActor("administrator");
    await asActor("moderator");
    const on = (day: string) => new Date(`2027-03-${day}T11:00:00Z`);
    await remindOfReports(on("21"));
    expect(await recipients("session.report")).toEqual([]);
    for (const day of ["22", "23", "26", "27"]) await remindOfReports(on(day));
    expect(await recipients("session.report")).toEqual([moderator.email, moderator.email]);
    for (const day of ["28", "29"]) await remindOfReports(on(day));
    expect(await recipients("session.report")).toEqual(
      [moderator.email, moderator.email, moderator.email, owner.email].sort(),
    );
  });

  test("a guest is reminded once, at the hours the session sets, and again when the date moves", async () => {
    const session = await makeSession({ remindHours: 24 });
    const grant = await grantTo("public", "session.signUp");
    const fields = { ...PARENT, email: "ouder@voorbeeld.nl" };
    const asked = { slug: session.slug, fields, language: "nl" } as const;
    await signUp(grant, { ...asked, submission: newSubmissionToken() }, NOW);
    await remindRegistrants(new Date(STARTS.getTime() - 25 * HOUR));
    expect(await recipients("session.reminder")).toEqual([]);
    await remindRegistrants(new Date(STARTS.getTime() - 24 * HOUR));
    await remindRegistrants(new Date(STARTS.getTime() - 23 * HOUR));
    expect(await recipients("session.reminder")).toEqual(["ouder@voorbeeld.nl"]);
  });

  test("needs and names of guests are forgotten when nobody has to know them any more", async () => {
    const session = await makeSession();
    const grant = await grantTo("public", "session.signUp");
    const fields = { ...PARENT, nickname: "Uil", needs: "Ik eet vegetarisch" };
    const asked = { slug: session.slug, fields, language: "nl" } as const;
    await signUp(grant, { ...asked, submission: newSubmissionToken() }, NOW);
    const client = await testDatabase();
    await forgetNeeds(AFTER);
    expect(await client.signUp.findFirst()).toMatchObject({ nickname: "Uil" });
    await forgetNeeds(new Date(ENDS.getTime() + 15 * 24 * HOUR));
    expect(await client.signUp.findFirst()).toMatchObject({ nickname: null, needs: null });
  });
});
