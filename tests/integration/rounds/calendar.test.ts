/** The days of a round in somebody's calendar, read by a parser that has no part in writing them. */
import ICAL from "ical.js";
import { beforeEach, describe, expect, it } from "vitest";
import { editRound } from "~/features/rounds/commands/edit-round.server";
import { takeRoundStep } from "~/features/rounds/commands/take-round-step.server";
import { roundCalendarFile, roundsFeed } from "~/features/rounds/queries/calendar.server";
import { emptyDatabase, testDatabase } from "../../support/database";
import {
  asAdministrator,
  COMPLETE,
  NOW,
  openRound,
  prepareRound,
  SLUG,
} from "../../support/complete-round";
import { makeSession } from "../../support/sessions";

const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);

function eventsIn(file: string | null) {
  const events = ICAL.Component.fromString(file ?? "").getAllSubcomponents("vevent");
  const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));
  return events.map((event) => ({
    uid: value(event, "uid"),
    title: value(event, "summary"),
    day: value(event, "dtstart"),
    status: value(event, "status"),
    sequence: Number(event.getFirstPropertyValue("sequence")),
    changed: value(event, "last-modified"),
    url: value(event, "url"),
  }));
}

const file = async (now = NOW) => eventsIn(await roundCalendarFile(SLUG, "nl", now));
const feed = async (now = NOW) => eventsIn(await roundsFeed("nl", now));

describe("the calendar of a round", () => {
  beforeEach(async () => {
    await emptyDatabase();
    await prepareRound();
  });

  it("is not there for a round in preparation", async () => {
    expect(await roundCalendarFile(SLUG, "nl", NOW)).toBeNull();
    expect(await feed()).toEqual([]);
  });

  it("holds its days, in each language under the same UID", async () => {
    await openRound();
    const [closes, answer] = await file();
    expect(closes).toMatchObject({
      ...{ title: "Laatste dag om mee te doen: Wonen in de buurt", day: "2026-04-10" },
      ...{ status: "CONFIRMED", sequence: 4 },
    });
    expect(closes?.url).toContain(`/rondes/${SLUG}`);
    expect(answer).toMatchObject({ title: "Antwoord: Wonen in de buurt", day: "2026-05-10" });
    const english = eventsIn(await roundCalendarFile(SLUG, "en", NOW));
    expect(english.map(({ uid }) => uid)).toEqual([closes?.uid, answer?.uid]);
    expect(english[0]?.title).toBe("Last day to take part: Living nearby");
    expect(await feed()).toEqual(await file());
  });

  it("moves an event when a day moves: same UID, higher SEQUENCE, later LAST-MODIFIED", async () => {
    await openRound();
    const [before] = await file();
    const client = await testDatabase();
    const { version } = await client.round.findUniqueOrThrow({ where: { slug: SLUG } });
    const later = { ...COMPLETE, closesOn: "2026-04-20" };
    const grant = await asAdministrator("round.write");
    expect(await editRound(grant, SLUG, version, later, hours(2))).toEqual({ ok: true });
    const [after] = await file(hours(2));
    expect(after).toMatchObject({ uid: before?.uid, day: "2026-04-20" });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    expect(new Date(after?.changed ?? "").getTime()).toBeGreaterThan(
      new Date(before?.changed ?? "").getTime(),
    );
  });

  it("calls the days off when the announcement is withdrawn, and tells nothing of what is prepared", async () => {
    const grant = await asAdministrator("round.write");
    expect(await editRound(grant, SLUG, 1, COMPLETE, NOW)).toEqual({ ok: true });
    await takeRoundStep(grant, SLUG, "announce", NOW);
    const before = await file();
    await takeRoundStep(grant, SLUG, "withdrawAnnouncement", hours(1));
    const after = await file(hours(1));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.every(({ status }) => status === "CANCELLED")).toBe(true);
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? Infinity);
    expect(JSON.stringify(after)).not.toContain(SLUG);
    expect(JSON.stringify(after)).not.toContain("Wonen");
    expect(JSON.stringify(after)).not.toContain("2026-04-10");
    expect(await feed(hours(1))).toEqual(after);
    expect(await roundCalendarFile(SLUG, "nl", hours(61 * 24))).toBeNull();
    await takeRoundStep(grant, SLUG, "announce", hours(2));
    const again = await file(hours(2));
    expect(again.map(({ uid, status }) => [uid, status])).toEqual(
      before.map(({ uid }) => [uid, "CONFIRMED"]),
    );
    expect(again[0]?.sequence).toBeGreaterThan(after[0]?.sequence ?? Infinity);
  });

  it("holds the day of the report of each session, called off with the session", async () => {
    await openRound();
    const client = await testDatabase();
    const { id: roundId } = await client.round.findUniqueOrThrow({ where: { slug: SLUG } });
    const during = { roundId, startsAt: hours(24), endsAt: hours(26) };
    const held = await makeSession({ ...during, title: "Gesprek" });
    const off = await makeSession({ ...during, state: "cancelled", title: "Ander gesprek" });
    await makeSession({ ...during, state: "draft", title: "Nog geheim" });
    const reports = (await file()).filter(({ title }) => title.startsWith("Verslag"));
    const statusOf = (id: string) => reports.find(({ uid }) => uid.includes(id))?.status;
    expect(reports).toHaveLength(2);
    expect(statusOf(held.id)).toBe("CONFIRMED");
    expect(statusOf(off.id)).toBe("CANCELLED");
  });
});
