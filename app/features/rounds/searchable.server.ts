import { rowsOf, sameDocuments, yearOf } from "~/platform/searchable.server";
import type { SearchableDocuments } from "~/platform/searchable.server";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";

/** Rounds that anyone can read. */
export const searchableRounds: SearchableDocuments = {
  changedBy: { round: sameDocuments },
  async documents(connection, portion) {
    const { where, take } = rowsOf(portion);
    const rows = await connection.round.findMany({
      where: { ...PUBLIC_ROUND, ...where },
      orderBy: { id: "asc" },
      take,
    });
    return rows.map((row) => ({
      refId: row.id,
      path: `/rondes/${row.slug}`,
      year: yearOf(row.opensAt),
      title: [row.title, row.titleEn],
      body: [
        [row.officialTitle, row.officialTitleEn],
        [row.question, row.questionEn],
        [row.summary, row.summaryEn],
      ],
    }));
  },
};
