import { rowsOf, sameDocuments, yearOf } from "~/platform/searchable.server";
import type { SearchableDocuments, SearchableText } from "~/platform/searchable.server";

/** Agreements, with what came of them. */
export const searchableAgreements: SearchableDocuments = {
  changedBy: { agendaItem: sameDocuments },
  async documents(connection, portion) {
    const { where, take } = rowsOf(portion);
    const items = await connection.agendaItem.findMany({ where, orderBy: { id: "asc" }, take });
    const outcomes = await connection.agendaOutcome.findMany({
      where: { itemId: { in: items.map(({ id }) => id) } },
      orderBy: { id: "asc" },
    });
    const brought = new Map<string, SearchableText[]>();
    for (const { itemId, text, textEn } of outcomes) {
      brought.set(itemId, [...(brought.get(itemId) ?? []), [text, textEn]]);
    }
    return items.map((row) => ({
      refId: row.id,
      path: `/agenda/${row.slug}`,
      year: yearOf(row.dueOn),
      title: [row.what, row.whatEn],
      body: [[row.why, row.whyEn], [row.how, row.howEn], ...(brought.get(row.id) ?? [])],
    }));
  },
};
