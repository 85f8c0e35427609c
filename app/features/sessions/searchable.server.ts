import { isPublicReport } from "~/features/vocabulary/domain/public-report";
import type { SessionReport } from "~/platform/generated/client";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { rowsOf, sameDocuments, yearOf } from "~/platform/searchable.server";
import type { SearchableDocuments, SearchableText } from "~/platform/searchable.server";

function reportTexts(report: SessionReport | null): SearchableText[] {
  if (!isPublicReport(report)) return [];
  return [
    [report.said, report.saidEn],
    [report.answered, report.answeredEn],
  ];
}

/** Sessions that were announced, with their published report. */
export const searchableSessions: SearchableDocuments = {
  changedBy: { session: sameDocuments },
  async documents(connection, portion) {
    const { where, take } = rowsOf(portion);
    const rows = await connection.session.findMany({
      where: { ...PUBLIC_SESSION, ...where },
      orderBy: { id: "asc" },
      take,
      include: { report: true },
    });
    return rows.map((row) => ({
      refId: row.id,
      path: `/bijeenkomsten/${row.slug}`,
      year: yearOf(row.startsAt),
      title: [row.title, row.titleEn],
      body: [[row.summary, row.summaryEn], ...reportTexts(row.report)],
    }));
  },
};
