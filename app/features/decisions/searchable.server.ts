import { rowsOf } from "~/platform/searchable.server";
import type { SearchableDocuments } from "~/platform/searchable.server";

/** Documents on which bodies decide. */
export const searchableDecisions: SearchableDocuments = {
  changedBy: {
    async decision(connection, decisionIds) {
      const where = { id: { in: [...decisionIds] } };
      const rows = await connection.decision.findMany({ where, select: { documentId: true } });
      return [...new Set(rows.map(({ documentId }) => documentId))];
    },
    document: (_connection, documentIds) => Promise.resolve([...documentIds]),
  },
  async documents(connection, portion) {
    const { where, take } = rowsOf(portion);
    const rows = await connection.document.findMany({
      where: { decisions: { some: {} }, ...where },
      orderBy: { id: "asc" },
      take,
    });
    return rows.map((row) => ({
      refId: row.id,
      path: `/besluiten/${row.slug}`,
      year: null,
      title: [row.title, row.titleEn],
      body: [[row.summary, row.summaryEn]],
    }));
  },
};
