import { describe, expect, it } from "vitest";
import {
  linkThemeVerdict,
  publishThemeVerdict,
  type ThemeLinkToPublish,
} from "~/features/reporting/domain/theme";

const answers: ThemeLinkToPublish = {
  kind: "surveyAnswers",
  targetId: "q1",
  role: "youth",
  count: 12,
  reviewed: false,
  sourceReadable: null,
};
const quote: ThemeLinkToPublish = {
  kind: "quote",
  targetId: "a1",
  role: "parent",
  count: null,
  reviewed: true,
  sourceReadable: true,
};
const theme = { title: "After eighteen", summary: "No gap in help", links: [answers, quote] };

describe("publishing a theme", () => {
  it("needs the input it rests on", () => {
    expect(publishThemeVerdict(theme, "draft")).toEqual({ ok: true });
    expect(publishThemeVerdict({ ...theme, links: [] }, "draft")).toEqual({
      ok: false,
      code: "incomplete",
      missing: [{ code: "no_input" }],
    });
  });

  it("needs words, reviewed quotes and counted answers", () => {
    const links = [
      { ...quote, reviewed: false },
      { ...answers, count: null },
      { ...answers, targetId: "q2", count: 0 },
    ];
    expect(publishThemeVerdict({ title: " ", summary: "", links }, "draft")).toEqual({
      ok: false,
      code: "incomplete",
      missing: [
        { code: "title_missing" },
        { code: "summary_missing" },
        { code: "quote_unreviewed", targetId: "a1" },
        { code: "count_missing", targetId: "q1" },
        { code: "count_missing", targetId: "q2" },
      ],
    });
  });

  it("quotes only what still stands in its source, whatever kind of input it is", () => {
    const links = [
      { ...quote, sourceReadable: false },
      { ...quote, kind: "inputCard" as const, targetId: "c1", sourceReadable: false },
    ];
    expect(publishThemeVerdict({ ...theme, links }, "draft")).toEqual({
      ok: false,
      code: "incomplete",
      missing: [
        { code: "quote_source_gone", targetId: "a1" },
        { code: "quote_source_gone", targetId: "c1" },
      ],
    });
  });

  it("happens once", () => {
    expect(publishThemeVerdict(theme, "published")).toEqual({
      ok: false,
      code: "already_published",
    });
  });
});

describe("linking input", () => {
  it("ties the same input in the same role only once", () => {
    expect(linkThemeVerdict(theme.links, quote)).toEqual({ ok: false, code: "already_linked" });
    expect(linkThemeVerdict(theme.links, { ...quote, role: "youth" })).toEqual({ ok: true });
  });
});
