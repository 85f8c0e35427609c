import { describe, expect, it } from "vitest";
import {
  outlineOf,
  publishReportVerdict,
  type ReportTheme,
  type RoundReportContent,
} from "~/features/reporting/domain/round-report";

const TODAY = "2026-03-10";
const first = {
  roundState: "reportedBack",
  content: "a",
  lastContent: null,
  note: "",
  publishedOn: TODAY,
} as const;

describe("publishing a version of the report", () => {
  it("needs a round that has been reported back", () => {
    expect(publishReportVerdict(first, TODAY)).toEqual({ ok: true });
    expect(publishReportVerdict({ ...first, roundState: "closed" }, TODAY)).toEqual({
      ok: false,
      code: "not_reported_back",
    });
  });

  it("is neither dated back nor ahead", () => {
    expect(publishReportVerdict({ ...first, publishedOn: "2026-03-09" }, TODAY)).toMatchObject({
      missing: [{ code: "back_dated" }],
    });
    expect(publishReportVerdict({ ...first, publishedOn: "2026-03-11" }, TODAY)).toMatchObject({
      missing: [{ code: "date_in_future" }],
    });
  });

  it("asks of a later version why it came, and that something changed", () => {
    const later = { ...first, lastContent: "a" };
    expect(publishReportVerdict(later, TODAY)).toMatchObject({
      missing: [{ code: "note_missing" }],
    });
    expect(publishReportVerdict({ ...later, note: "Tikfout." }, TODAY)).toEqual({
      ok: false,
      code: "unchanged",
    });
    expect(publishReportVerdict({ ...later, note: "Tikfout.", content: "b" }, TODAY)).toEqual({
      ok: true,
    });
  });
});

const text = (nl: string) => ({ nl, en: null });

function theme(slug: string, replies: ReportTheme["replies"]): ReportTheme {
  return {
    slug,
    title: text(slug),
    summary: text(slug),
    asks: [],
    weight: [],
    replies,
    noReplyNote: null,
    principles: [],
  };
}

function reply(
  outcome: ReportTheme["replies"][number]["outcome"],
  agreements: ReportTheme["replies"][number]["agreements"] = [],
): ReportTheme["replies"][number] {
  return {
    outcome,
    reason: text("omdat"),
    elsewhere: null,
    body: text("OZJT"),
    owner: "directeur",
    repliedOn: TODAY,
    agreements,
  };
}

describe("what a report comes down to", () => {
  it("tells apart what happens, what does not, and what is open", () => {
    const agreement = {
      slug: "huis",
      what: text("Een huis"),
      state: "running",
      dueOn: null,
    } as const;
    const content: RoundReportContent = {
      summary: null,
      round: { slug: "r", title: text("r"), question: text("?"), decider: null },
      takenPart: {
        total: { min: 1, max: 1 },
        roles: [],
        municipalities: { reached: 0, isExact: true, of: 14 },
      },
      sessions: [],
      trace: null,
      themes: [
        theme("ja", [reply("yes", [agreement])]),
        theme("deels", [reply("partly")]),
        theme("nee", [reply("no")]),
        theme("elders", [reply("elsewhere")]),
        theme("stil", []),
      ],
    };
    const outline = outlineOf(content);
    const slugs = (themes: readonly ReportTheme[]) => themes.map(({ slug }) => slug);
    expect(slugs(outline.happens)).toEqual(["ja", "deels"]);
    expect(slugs(outline.declined)).toEqual(["nee", "elders"]);
    expect(slugs(outline.unanswered)).toEqual(["stil"]);
    expect(slugs(outline.withoutAgreement)).toEqual(["deels"]);
    expect(outline.running).toEqual([agreement]);
  });
});
