import { beforeEach, describe, expect, test } from "vitest";
import { markSessionsEnded } from "~/features/sessions/commands/mark-sessions-ended.server";
import { saveCard } from "~/features/sessions/commands/save-card.server";
import { closeAttendance } from "~/features/sessions/commands/close-attendance.server";
import {
  addWalkIns,
  checkIn,
  removeWalkIn,
  undoCheckIn,
} from "~/features/sessions/commands/record-attendance.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import { writeReport } from "~/features/sessions/commands/write-report.server";
import type { ReportInput } from "~/features/sessions/commands/write-report.server";
import { publicReport } from "~/features/sessions/queries/report.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { ENDS, makeRegion, makeSession, NOW, PARENT, STARTS } from "../../support/sessions";

const AFTER = new Date(ENDS.getTime() + 3_600_000);

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

async function sessionWith(registrants: number, columns = {}) {
  const session = await makeSession(columns);
  const anyone = await grantTo("public", "session.signUp");
  for (let number = 0; number < registrants; number += 1) {
    const submission = newSubmissionToken();
    const asked = { slug: session.slug, fields: PARENT, submission, language: "nl" } as const;
    await signUp(anyone, asked, NOW);
  }
  const client = await testDatabase();
  const rows = await client.signUp.findMany({ orderBy: { position: "asc" } });
  const moderator = await asActor("moderator", { roundIds: [session.roundId] });
  return {
    session,
    signUps: rows.map(({ id }) => id),
    attendance: await grantTo(moderator, "session.attendance"),
    report: await grantTo(moderator, "session.report"),
  };
}

async function counted() {
  const client = await testDatabase();
  return client.participation.findMany({
    where: { state: "counted" },
    select: { role: true, channel: true, day: true, person: { select: { linked: true } } },
  });
}

describe("only attendance counts", () => {
  test("a check-in enters the ledger once, on the day of the session", async () => {
    const { session, signUps, attendance } = await sessionWith(2);
    const key = { sessionId: session.id, signUpId: signUps[0] ?? "" };
    expect(await counted()).toEqual([]);
    const tries = await Promise.all([
      checkIn(attendance, key, AFTER),
      checkIn(attendance, key, AFTER),
    ]);
    expect(tries).toContainEqual({ ok: true });
    expect(tries).toContainEqual({ ok: false, code: "duplicate" });
    expect(await counted()).toEqual([
      { role: "parent", channel: "session", day: "2027-03-11", person: { linked: false } },
    ]);
  });

  test("a check-in by mistake counts nowhere, and can be made again", async () => {
    const { session, signUps, attendance } = await sessionWith(1);
    const key = { sessionId: session.id, signUpId: signUps[0] ?? "" };
    await checkIn(attendance, key, STARTS);
    await undoCheckIn(attendance, key, STARTS);
    expect(await counted()).toEqual([]);
    await checkIn(attendance, key, STARTS);
    expect(await counted()).toHaveLength(1);
  });

  test("walk-ins are guests of one contribution; one too many can go", async () => {
    const { session, attendance } = await sessionWith(0);
    await addWalkIns(attendance, { sessionId: session.id, role: "youth", count: 3 }, STARTS);
    await removeWalkIn(attendance, { sessionId: session.id, role: "youth" }, STARTS);
    const rows = await counted();
    expect(rows).toHaveLength(2);
    expect(rows.every(({ role, person }) => role === "youth" && !person.linked)).toBe(true);
    const client = await testDatabase();
    expect(await client.person.count()).toBe(0);
  });

  test("no-shows and supervisors count nowhere", async () => {
    const { session, signUps, attendance } = await sessionWith(3);
    await checkIn(attendance, { sessionId: session.id, signUpId: signUps[0] ?? "" }, STARTS);
    await closeAttendance(attendance, { sessionId: session.id, supervisors: 2 }, AFTER);
    expect(await counted()).toHaveLength(1);
    const client = await testDatabase();
    const states = await client.signUp.findMany({ orderBy: { position: "asc" } });
    expect(states.map(({ state }) => state)).toEqual(["attended", "noShow", "noShow"]);
  });

  test("not long before the start, and not by a moderator of another round", async () => {
    const { session, signUps, attendance } = await sessionWith(1);
    const key = { sessionId: session.id, signUpId: signUps[0] ?? "" };
    expect(await checkIn(attendance, key, NOW)).toMatchObject({ because: "too_early" });
    const stranger = await asActor("moderator");
    const foreign = await grantTo(stranger, "session.attendance");
    expect(await checkIn(foreign, key, STARTS)).toEqual({ ok: false, code: "not_found" });
  });
});

describe("the report", () => {
  const FULL: ReportInput = {
    intent: "publish",
    version: 0,
    said: "Er is veel gezegd.",
    saidEn: "",
    answered: "De gemeente luisterde.",
    answeredEn: "",
    next: "In mei volgt het plan.",
    nextEn: "",
    recordingUrl: "",
    quotes: [],
    answers: {},
  };

  test("is refused before the list is closed, keeps what was typed, and is published after", async () => {
    const { session, attendance, report } = await sessionWith(1);
    expect(await writeReport(report, session.id, FULL, AFTER)).toMatchObject({
      code: "invalid",
      errors: { attendance: "sessionDesk.missing_attendance" },
    });
    const client = await testDatabase();
    const draft = await client.sessionReport.findUniqueOrThrow({
      where: { sessionId: session.id },
    });
    expect(draft.said).toBe(FULL.said);
    expect((await publicReport(session.slug, "nl", AFTER))?.texts).toBeNull();

    await closeAttendance(attendance, { sessionId: session.id, supervisors: 0 }, AFTER);
    const again = { ...FULL, version: draft.version };
    expect(await writeReport(report, session.id, again, AFTER)).toMatchObject({ published: true });
    const shown = await publicReport(session.slug, "nl", AFTER);
    expect(shown?.texts?.said.text).toBe(FULL.said);
    expect(shown?.session.report).toEqual({ status: "published" });
    expect(await writeReport(report, session.id, again, AFTER)).toMatchObject({ code: "closed" });
  });

  test("names each part that is missing", async () => {
    const { session, report } = await sessionWith(0);
    const empty = { ...FULL, said: "", answered: "", next: "" };
    expect(await writeReport(report, session.id, empty, AFTER)).toMatchObject({
      errors: {
        said: "sessionDesk.missing_said",
        answered: "sessionDesk.missing_answered",
        next: "sessionDesk.missing_next",
      },
    });
  });

  test("shows a quote only with the consent of whoever said it", async () => {
    const { session, attendance, report } = await sessionWith(0);
    const card = { role: "youth", text: "Vraag het ons.", quoteConsent: true } as const;
    await saveCard(report, session.id, card, AFTER);
    await saveCard(report, session.id, { ...card, text: "Geheim", quoteConsent: false }, AFTER);
    await closeAttendance(attendance, { sessionId: session.id, supervisors: 0 }, AFTER);
    const client = await testDatabase();
    const quotes = (await client.inputCard.findMany()).map(({ id }) => id);
    await writeReport(report, session.id, { ...FULL, quotes }, AFTER);
    const shown = await publicReport(session.slug, "nl", AFTER);
    expect(shown?.quotes.map(({ text }) => text)).toEqual(["Vraag het ons."]);
  });

  test("of a session with minors holds no recording", async () => {
    const { session, report } = await sessionWith(0, { minors: true });
    const recordingUrl = "https://video.example.org/1";
    const outcome = await writeReport(report, session.id, { ...FULL, recordingUrl }, AFTER);
    expect(outcome).toMatchObject({
      errors: { recordingUrl: "sessionDesk.recordingWithMinors" },
    });
  });

  test("is over once, and asks who had a seat and left an address how it was", async () => {
    const { session } = await sessionWith(2);
    const client = await testDatabase();
    const [first] = await client.signUp.findMany({
      where: { sessionId: session.id },
      orderBy: { position: "asc" },
    });
    const personId = first?.personId ?? "";
    const email = "hoe-was-het@voorbeeld.nl";
    await client.contactAddress.create({ data: { personId, email, confirmedAt: AFTER } });
    await markSessionsEnded(AFTER);
    await markSessionsEnded(AFTER);
    const where = { kind: "session.experience", personId };
    const mails = await client.outboxMessage.findMany({ where });
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails.map(({ payload }) => readPayload(payload)))).toMatch(
      /\/rondes\/[^/]+\/ervaring/,
    );
  });

  test("is overdue for everyone to see once its days have passed", async () => {
    const { session } = await sessionWith(0);
    await markSessionsEnded(AFTER);
    const late = new Date("2027-03-26T00:00:00Z");
    const shown = await publicReport(session.slug, "nl", late);
    expect(shown?.session.report).toMatchObject({ status: "overdue" });
    const lastDay = new Date("2027-03-25T22:00:00Z");
    const inTime = await publicReport(session.slug, "nl", lastDay);
    expect(inTime?.session.report).toMatchObject({ status: "due" });
  });
});
