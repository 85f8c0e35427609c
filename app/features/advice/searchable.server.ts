import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import { rowsOf, sameDocuments, yearOf } from "~/platform/searchable.server";
import type { SearchableDocuments, SearchableText } from "~/platform/searchable.server";

/** Published advice, with its points. */
export const searchableAdvice: SearchableDocuments = {
  changedBy: { advice: sameDocuments },
  async documents(connection, portion) {
    const { where, take } = rowsOf(portion);
    const rows = await connection.advice.findMany({
      where: { ...PUBLIC_ADVICE, ...where },
      orderBy: { id: "asc" },
      take,
      include: { points: { orderBy: [{ position: "asc" }, { id: "asc" }] } },
    });
    return rows.map((row) => ({
      refId: row.id,
      path: `/adviezen/${row.slug}`,
      year: yearOf(row.dated),
      title: [row.title, row.titleEn],
      body: [
        [row.summary, row.summaryEn],
        ...row.points.map((point): SearchableText => [point.text, point.textEn]),
      ],
    }));
  },
};
