import { rowsOf, sameDocuments } from "~/platform/searchable.server";
import type { SearchableDocuments, SearchableText } from "~/platform/searchable.server";

/** The principles, with their actions. */
export const searchablePrinciples: SearchableDocuments = {
  changedBy: { principle: sameDocuments },
  async documents(connection, portion) {
    const { where, take } = rowsOf(portion);
    const rows = await connection.principle.findMany({
      where,
      orderBy: { id: "asc" },
      take,
      include: { actions: { orderBy: { position: "asc" } } },
    });
    return rows.map((row) => ({
      refId: row.id,
      path: `/principes/${row.number}`,
      year: null,
      title: [
        `${row.number}. ${row.plainTitle}`,
        `${row.number}. ${row.plainTitleEn ?? row.plainTitle}`,
      ],
      body: [
        [row.title, row.titleEn],
        [row.explanation, row.explanationEn],
        ...row.actions.map((action): SearchableText => [action.text, action.textEn]),
      ],
    }));
  },
};
