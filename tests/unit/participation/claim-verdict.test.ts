import { describe, expect, it } from "vitest";
import { account } from "~/features/participation/domain/accounting";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import { judgeClaim } from "~/features/participation/domain/claim-verdict";
import type { RoundFigures } from "~/features/participation/domain/figures";
import type { LedgerEntry } from "~/features/participation/domain/ledger";
import { countLedger } from "~/features/participation/domain/ledger";
import type { ScopeTiming, SourceCount } from "~/features/participation/domain/round-counts";
import { honestSentence } from "~/features/participation/domain/sentence";

const LOWEST_THRESHOLDS = { smallNumber: 5, answersGroup: 10, claimLowerBound: 5 };

const CERTAIN: Assumptions = { overlap: "none", combined: "each" };

function figuresOf(
  sources: readonly SourceCount[],
  entries: readonly LedgerEntry[] = [],
  sourceTiming: ScopeTiming = "before",
  assumptions: Assumptions = CERTAIN,
): RoundFigures {
  const ids = new Set(["survey", ...entries.map(({ activityId }) => activityId)]);
  const activities = [...ids].map((activityId) => ({
    activityId,
    channel: "online" as const,
    sourceTiming,
    sources: activityId === "survey" ? sources : [],
  }));
  const verdict = account(countLedger(activities, entries), assumptions);
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.figures;
}

function regulars(count: number, timing: ScopeTiming): LedgerEntry[] {
  return Array.from({ length: count }, (_, person) =>
    ["survey", "session"].map((activityId) => ({
      activityId,
      personKey: `p${person}`,
      role: "youth" as const,
      linked: true,
      timing,
    })),
  ).flat();
}

function judge(figures: RoundFigures, isEvidencePublished = true) {
  return judgeClaim({ roles: ["youth"], figures, isEvidencePublished }, LOWEST_THRESHOLDS);
}

describe("the verdict on a claim", () => {
  it("is supported when five came back and were heard in time", () => {
    expect(judge(figuresOf([], regulars(5, "before")))).toEqual({
      verdict: "supported",
      reasons: [],
      claimLowerBound: 5,
    });
  });

  it("is partly when four came back", () => {
    expect(judge(figuresOf([], regulars(4, "before")))).toMatchObject({
      verdict: "partly",
      reasons: [{ code: "lower_bound_under_threshold", role: "youth" }],
    });
  });

  it("is partly when all input came after the frames were fixed", () => {
    expect(judge(figuresOf([], regulars(9, "after")))).toMatchObject({
      verdict: "partly",
      reasons: [{ code: "all_after_frames", role: "youth" }],
    });
  });

  it("says when the sources do not show that input came in time", () => {
    expect(judge(figuresOf([], regulars(9, "unknown")))).toMatchObject({
      verdict: "partly",
      reasons: [{ code: "before_frames_not_shown", role: "youth" }],
    });
  });

  it("is partly when everybody took part once", () => {
    const sources = [{ sourceId: "s", subject: "all", roles: ["youth"] as const, persons: 30 }];
    expect(judge(figuresOf(sources))).toMatchObject({
      verdict: "partly",
      reasons: [{ code: "everybody_once", role: "youth" }],
    });
  });

  it("is unsupported without anybody in the role, or without published evidence", () => {
    expect(judge(figuresOf([]))).toMatchObject({
      verdict: "unsupported",
      reasons: [{ code: "nobody_in_role", role: "youth" }],
    });
    expect(judge(figuresOf([], regulars(9, "before")), false)).toMatchObject({
      verdict: "unsupported",
      reasons: [{ code: "no_evidence_published", role: null }],
    });
  });

  it("judges everybody together when the claim names no role", () => {
    const judgement = judgeClaim(
      { roles: [], figures: figuresOf([], regulars(4, "before")), isEvidencePublished: true },
      LOWEST_THRESHOLDS,
    );
    expect(judgement.reasons).toEqual([{ code: "lower_bound_under_threshold", role: null }]);
  });

  it("does not change by one more contribution among a hundred", () => {
    const sources = [{ sourceId: "s", subject: "all", roles: ["parent"] as const, persons: 100 }];
    const once = figuresOf(sources);
    const twice = figuresOf(
      sources,
      regulars(1, "before").map((entry) => ({ ...entry, role: "parent" })),
    );
    const parents = (figures: RoundFigures) =>
      judgeClaim({ roles: ["parent"], figures, isEvidencePublished: true }, LOWEST_THRESHOLDS);
    expect([parents(once).verdict, parents(twice).verdict]).toEqual(["partly", "partly"]);
  });

  it("follows a higher threshold of the region", () => {
    const figures = figuresOf([], regulars(9, "before"));
    const evidence = { roles: ["youth"], figures, isEvidencePublished: true } as const;
    expect(judgeClaim(evidence, { claimLowerBound: 10 })).toMatchObject({
      verdict: "partly",
      claimLowerBound: 10,
    });
  });
});

describe("the honest sentence", () => {
  const combined: readonly SourceCount[] = [
    { sourceId: "S0", subject: "named", roles: ["parent", "youth"], persons: 4 },
    { sourceId: "S0", subject: "others", roles: [], persons: 88 },
  ];

  it("gives ranges per role, once each, and what is unknown", () => {
    const sentence = honestSentence(figuresOf(combined));
    expect(sentence).toMatchObject({
      isEmpty: false,
      roles: [
        { role: "youth", persons: { min: 1, max: 3 } },
        { role: "parent", persons: { min: 1, max: 3 } },
      ],
      total: { min: 4, max: 4 },
      frequency: { kind: "onceEach" },
      frames: { kind: "allBefore" },
      unknownRoles: { min: 88, max: 88 },
    });
  });

  it("does not say once each when people may have come back", () => {
    const session: LedgerEntry = {
      activityId: "session",
      personKey: "g",
      role: "youth",
      linked: false,
      timing: "after",
    };
    const figures = figuresOf(combined, [session], "unknown", {
      overlap: "possible",
      combined: "each",
    });
    expect(honestSentence(figures).frequency).toEqual({
      kind: "perhaps",
      repeat: { min: 0, max: 1 },
    });
    expect(honestSentence(figures).frames).toEqual({
      kind: "split",
      before: { min: 0, max: 0 },
      after: { min: 1, max: 1 },
      unknown: { min: 4, max: 4 },
    });
  });

  it("says that nobody took part when nobody did", () => {
    expect(honestSentence(figuresOf([]))).toMatchObject({ isEmpty: true, roles: [] });
  });
});
