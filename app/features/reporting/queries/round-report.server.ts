/** The published reports of a round: each version as it was frozen, with what changed since the one before. */
import type { RoundReportContent } from "~/features/reporting/domain/round-report";
import { roundReportSchema } from "~/features/reporting/schema/round-report";
import { regionSettings } from "~/features/region/queries.server";
import type { ReportCounting } from "./shown-report.server";
import { shownReport } from "./shown-report.server";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";

export type ReportVersion = { number: number; publishedAt: Date; note: string | null };

export type RoundReportPage = {
  round: { slug: string; title: LocalText; example: boolean };
  versions: ReportVersion[];
  version: ReportVersion & { hash: string };
  content: RoundReportContent;
  counting: ReportCounting;
  /** The version before this one; null for the first. */
  previous: RoundReportContent | null;
};

/**
 * One version of the report of a round; null when there is none.
 * @param number the version, or null for the newest
 */
export async function roundReport(
  slug: string,
  number: number | null,
  language: Language,
): Promise<RoundReportPage | null> {
  const client = await database();
  const round = await client.round.findFirst({
    where: { slug, ...PUBLIC_ROUND },
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      example: true,
      scope: true,
      reports: {
        orderBy: { number: "desc" },
        select: { number: true, publishedAt: true, note: true },
      },
    },
  });
  const chosen = number ?? round?.reports[0]?.number;
  if (!round || chosen === undefined) return null;
  const frozen = await client.roundReport.findMany({
    where: { roundId: round.id, number: { in: [chosen, chosen - 1] } },
  });
  const row = frozen.find((report) => report.number === chosen);
  if (!row) return null;
  const before = frozen.find((report) => report.number === chosen - 1);
  const { thresholds } = await regionSettings(client);
  const place = { scope: round.scope, threshold: thresholds.smallNumber };
  const shown = shownReport(row, place);
  return {
    round: {
      slug: round.slug,
      title: localText(language, round.title, round.titleEn),
      example: round.example,
    },
    versions: round.reports,
    version: {
      number: row.number,
      publishedAt: row.publishedAt,
      note: row.note,
      hash: shown.hash,
    },
    content: shown.content,
    counting: shown.counting,
    previous: before ? shownReport(before, place).content : null,
  };
}

/** What is shown of a version, byte for byte, so that anyone can compute its hash; null when there is no such version. */
export async function frozenReport(slug: string, number: number): Promise<string | null> {
  const client = await database();
  const row = await client.roundReport.findFirst({
    where: { number, round: { slug, ...PUBLIC_ROUND } },
    select: { content: true, hash: true, round: { select: { scope: true } } },
  });
  if (!row) return null;
  const { thresholds } = await regionSettings(client);
  const place = { scope: row.round.scope, threshold: thresholds.smallNumber };
  return shownReport(row, place).text;
}

/** The words that staff added to the newest version, to begin the next one with. */
export async function newestReportWords(
  roundId: string,
): Promise<{ number: number; summary: string; summaryEn: string } | null> {
  const client = await database();
  const row = await client.roundReport.findFirst({
    where: { roundId },
    orderBy: { number: "desc" },
    select: { number: true, content: true },
  });
  if (!row) return null;
  const { summary } = roundReportSchema.parse(JSON.parse(row.content));
  return { number: row.number, summary: summary?.nl ?? "", summaryEn: summary?.en ?? "" };
}
