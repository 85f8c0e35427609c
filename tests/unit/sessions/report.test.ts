import { describe, expect, it } from "vitest";
import {
  publishReportVerdict,
  recordingVerdict,
  reportGaps,
  reportStatus,
  type ReportToPublish,
} from "~/features/sessions/domain/report";

const terms = { sessionReportDays: 14 };
const session = { state: "ended" as const, endsAt: new Date("2027-03-20T20:00:00Z") };
const complete: ReportToPublish = {
  said: "Keep following us after eighteen.",
  answered: "The board will look at the gap.",
  next: "A theme in the round; you hear in June.",
  attendanceRecorded: true,
  materials: 1,
  quotes: [{ text: "Talk with me", consent: true }],
  datedOn: null,
};
const inTime = new Date("2027-04-03T21:59:59Z");

describe("publishing a report", () => {
  it("is on time up to the last second of the fourteenth day", () => {
    expect(publishReportVerdict(complete, session, terms, inTime)).toEqual({
      ok: true,
      publishedAt: inTime,
      late: false,
    });
    expect(
      publishReportVerdict(complete, session, terms, new Date("2027-04-03T22:00:00Z")),
    ).toMatchObject({ ok: true, late: true });
  });

  it("is refused for slides alone", () => {
    const slides = { ...complete, said: "", answered: " ", next: "", quotes: [] };
    expect(reportGaps(slides)).toEqual([
      { code: "slides_only" },
      { code: "section_missing", section: "said" },
      { code: "section_missing", section: "answered" },
      { code: "section_missing", section: "next" },
    ]);
    expect(publishReportVerdict(slides, session, terms, inTime)).toMatchObject({
      code: "incomplete",
    });
  });

  it("needs attendance, and consent for each quote", () => {
    const quotes = [...complete.quotes, { text: "Mine", consent: false }];
    expect(reportGaps({ ...complete, attendanceRecorded: false, quotes })).toEqual([
      { code: "attendance_missing" },
      { code: "quote_without_consent", quote: 1 },
    ]);
  });

  it("cannot be back-dated", () => {
    const attempt = (datedOn: string) =>
      publishReportVerdict({ ...complete, datedOn }, session, terms, inTime);
    expect(attempt("2027-03-21")).toEqual({ ok: false, code: "back_dated" });
    expect(attempt("2027-04-03")).toMatchObject({ ok: true });
  });

  it("waits for the end of the session", () => {
    const published = { ...session, state: "published" as const };
    expect(
      publishReportVerdict(complete, published, terms, new Date("2027-03-20T19:00:00Z")),
    ).toEqual({ ok: false, code: "session_not_ended" });
    expect(publishReportVerdict(complete, published, terms, inTime)).toMatchObject({ ok: true });
    expect(
      publishReportVerdict(complete, { ...session, state: "cancelled" }, terms, inTime),
    ).toEqual({ ok: false, code: "session_cancelled" });
    expect(
      publishReportVerdict(complete, { ...session, state: "reported" }, terms, inTime),
    ).toEqual({ ok: false, code: "already_reported" });
  });
});

describe("where a report stands", () => {
  it("is computed from the clock", () => {
    const at = (now: string) =>
      reportStatus({ ...session, state: "published" }, terms, new Date(now));
    expect(at("2027-03-20T19:59:59Z")).toEqual({ status: "notYet" });
    expect(at("2027-03-20T20:00:00Z")).toEqual({ status: "due", dueAt: inTime });
    expect(at("2027-04-03T22:00:00Z")).toEqual({ status: "overdue", dueAt: inTime });
    expect(reportStatus({ ...session, state: "cancelled" }, terms, inTime)).toEqual({
      status: "notYet",
    });
    expect(reportStatus({ ...session, state: "reported" }, terms, inTime)).toEqual({
      status: "published",
    });
  });
});

describe("a recording", () => {
  it("is never made with minors", () => {
    expect(recordingVerdict({ minors: true })).toEqual({ ok: false, code: "minors_present" });
    expect(recordingVerdict({ minors: false })).toEqual({ ok: true });
  });
});
