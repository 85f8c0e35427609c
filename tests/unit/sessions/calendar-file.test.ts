import { describe, expect, it } from "vitest";
import { parsePeriod } from "~/features/calendar/domain/amsterdam-time";
import {
  calendarEvent,
  noticeOfChange,
  type SessionForCalendar,
} from "~/features/sessions/domain/calendar-file";
import { onlineLinkVerdict } from "~/features/sessions/domain/online-link";

const night = parsePeriod({ date: "2027-10-31", startTime: "01:30", endTime: "03:30" });
if (!night.ok) throw new Error("both times exist once");

const session: SessionForCalendar & { titleEn: null; summaryEn: null; onlineCapacity: null } = {
  titleEn: null,
  onlineCapacity: null,
  way: null,
  summaryEn: null,
  changedAt: new Date("2027-01-01T09:00:00Z"),
  id: "s1",
  title: "Night of the clock",
  summary: "Talk through the night",
  state: "published",
  format: "onSite",
  place: "Library",
  address: "Square 1",
  startsAt: night.start,
  endsAt: night.end,
  sequence: 0,
};
const site = { host: "inbreng.example", url: "https://inbreng.example/bijeenkomsten/nacht" };

describe("the calendar event", () => {
  it("lasts three hours from 01:30 to 03:30 when the clock goes back", () => {
    const event = calendarEvent(session, site);
    expect(event.end.getTime() - event.start.getTime()).toBe(3 * 3_600_000);
    expect(event).toMatchObject({
      uid: "session-s1@inbreng.example",
      sequence: 0,
      status: "CONFIRMED",
      location: "Library, Square 1",
    });
  });

  it("keeps its UID and raises SEQUENCE when guests have to hear of a change", () => {
    const moved = { ...session, place: "Town hall" };
    const notice = noticeOfChange(session, moved);
    expect(notice).toEqual({ changed: ["place"], sequence: 1 });
    const event = calendarEvent({ ...moved, sequence: notice.sequence, state: "cancelled" }, site);
    expect(event).toMatchObject({
      uid: calendarEvent(session, site).uid,
      sequence: 1,
      status: "CANCELLED",
    });
  });

  it("raises SEQUENCE also for what calendars show but nobody is written about", () => {
    const told = { ...session, summary: "Another summary" };
    expect(noticeOfChange(session, told)).toEqual({ changed: [], sequence: 1 });
  });

  it("leaves SEQUENCE alone when nothing changed for guests", () => {
    expect(noticeOfChange(session, { ...session, startsAt: new Date(session.startsAt) })).toEqual({
      changed: [],
      sequence: 0,
    });
  });

  it("never carries a place for a session that is only online", () => {
    expect(calendarEvent({ ...session, format: "online" }, site).location).toBe("");
  });
});

describe("the link to an online session", () => {
  const online = {
    state: "published" as const,
    startsAt: new Date("2027-03-20T18:00:00Z"),
    endsAt: new Date("2027-03-20T20:00:00Z"),
  };
  const near = new Date("2027-03-20T17:00:00Z");

  it("shows only to those signed up", () => {
    expect(onlineLinkVerdict(online, "confirmed", near)).toEqual({ ok: true });
    for (const state of [null, "waitlisted", "cancelled", "noShow"] as const) {
      expect(onlineLinkVerdict(online, state, near)).toEqual({ ok: false, code: "not_signed_up" });
    }
  });

  it("shows only near the start and until the end", () => {
    expect(onlineLinkVerdict(online, "confirmed", new Date("2027-03-20T16:59:59Z"))).toEqual({
      ok: false,
      code: "too_early",
      visibleFrom: near,
    });
    expect(onlineLinkVerdict(online, "confirmed", online.endsAt)).toEqual({
      ok: false,
      code: "ended",
    });
    expect(onlineLinkVerdict({ ...online, state: "cancelled" }, "confirmed", near)).toEqual({
      ok: false,
      code: "session_cancelled",
    });
  });
});
