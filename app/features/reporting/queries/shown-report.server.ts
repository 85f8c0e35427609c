/**
 * Rule: a report of a round of one municipality from before bands counted its people exactly, and the input for its
 * themes by role. It is shown with bands and without roles, under the hash of what is shown; a report that was frozen in
 * bands stays as it was frozen. Source: design, section 7 (snapshots; never exact).
 */
import { bandsOf } from "~/features/participation/domain/bands";
import { isOfPartOfRegion } from "~/features/participation/domain/exact-counts";
import type { ReportTheme, RoundReportContent } from "~/features/reporting/domain/round-report";
import { roundReportSchema } from "~/features/reporting/schema/round-report";
import { sha256 } from "~/platform/secret.server";

export type StoredReport = { content: string; hash: string };
/** How people are counted in a report: exactly, in bands as it was frozen, or in bands that replace what was frozen. */
export type ReportCounting = "exact" | "bands" | "replaced";

export type ShownReport = {
  content: RoundReportContent;
  text: string;
  hash: string;
  counting: ReportCounting;
};

function withoutRoles(theme: ReportTheme): ReportTheme {
  const pieces = theme.weight.reduce((sum, each) => sum + each.pieces, 0);
  return { ...theme, weight: pieces === 0 ? [] : [{ role: null, pieces }] };
}

function inBands(content: RoundReportContent, threshold: number): RoundReportContent {
  const { total, roles } = content.takenPart;
  return {
    ...content,
    takenPart: {
      ...content.takenPart,
      total: bandsOf(total, threshold),
      roles: roles.map(({ role, persons, contributions }) => ({
        role,
        persons: bandsOf(persons, threshold),
        contributions: bandsOf(contributions, threshold),
      })),
    },
    themes: content.themes.map(withoutRoles),
  };
}

/** A report as it may be shown. */
export function shownReport(
  { content: text, hash }: StoredReport,
  { scope, threshold }: { scope: string; threshold: number },
): ShownReport {
  const stored = roundReportSchema.parse(JSON.parse(text));
  if (!isOfPartOfRegion({ scope })) {
    return { content: stored, text, hash, counting: "exact" };
  }
  const content = inBands(stored, threshold);
  if (JSON.stringify(content) === JSON.stringify(stored)) {
    return { content, text, hash, counting: "bands" };
  }
  const shown = JSON.stringify(content);
  return { content, text: shown, hash: sha256(shown), counting: "replaced" };
}
