import { describe, expect, it } from "vitest";
import { reportBackVerdict, type RoundToReportBack } from "~/features/rounds/domain/report-back";

const answered: RoundToReportBack = {
  contributions: 12,
  themes: [{ id: "t1", title: "After eighteen", published: true, replied: true }],
  sessions: [
    { id: "s1", title: "Young people", outcome: "reported" },
    { id: "s2", title: "Parents", outcome: "cancelled" },
  ],
};

describe("reporting back", () => {
  it("is done when every theme has a reply and every session a report", () => {
    expect(reportBackVerdict(answered)).toEqual({ ok: true });
  });

  it("is refused with all that is missing", () => {
    const verdict = reportBackVerdict({
      contributions: 12,
      themes: [
        { id: "t1", title: "After eighteen", published: true, replied: false },
        { id: "t2", title: "Waiting", published: false, replied: false },
      ],
      sessions: [
        { id: "s1", title: "Young people", outcome: "heldWithoutReport" },
        { id: "s2", title: "Parents", outcome: "toCome" },
      ],
    });
    expect(verdict).toEqual({
      ok: false,
      code: "incomplete",
      missing: [
        { code: "theme_without_reply", id: "t1", title: "After eighteen" },
        { code: "theme_unpublished", id: "t2", title: "Waiting" },
        { code: "session_without_report", id: "s1", title: "Young people" },
        { code: "session_to_come", id: "s2", title: "Parents" },
      ],
    });
  });

  it("needs a theme once anyone said anything", () => {
    const silent = { ...answered, themes: [] };
    expect(reportBackVerdict(silent)).toMatchObject({ missing: [{ code: "no_theme" }] });
    expect(reportBackVerdict({ ...silent, contributions: 0 })).toEqual({ ok: true });
  });
});
