import { amongIds, sameDocuments, yearOf } from "~/platform/searchable.server";
import type { SearchableDocuments, SearchableText } from "~/platform/searchable.server";

/** Agreements, with what came of them. */
export const searchableAgreements: SearchableDocuments = {
  changedBy: { agendaItem: sameDocuments },
  async documents(connection, ids) {
    const [items, outcomes] = await Promise.all([
      connection.agendaItem.findMany({ where: amongIds(ids) }),
      // All of them at once: asked for by agreement, they would need more parameters than a statement may have.
      connection.agendaOutcome.findMany({
        where: ids === undefined ? {} : { itemId: { in: [...ids] } },
        orderBy: { id: "asc" },
      }),
    ]);
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
