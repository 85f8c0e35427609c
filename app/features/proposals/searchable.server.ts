import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { rowsOf, sameDocuments, yearOf } from "~/platform/searchable.server";
import type { SearchableDocuments } from "~/platform/searchable.server";

/** Proposals as anyone may read them: what a moderator covered stands in neither column. */
export const searchableProposals: SearchableDocuments = {
  changedBy: { proposal: sameDocuments },
  atOnce: ["proposal.publicTextChanged", "proposal.withdrawn"],
  async documents(connection, portion) {
    const { where, take } = rowsOf(portion);
    const rows = await connection.proposal.findMany({
      where: { ...LISTED_PROPOSAL, ...where },
      orderBy: { id: "asc" },
      take,
      select: { id: true, publicTitle: true, publicText: true, publishedAt: true },
    });
    return rows.map((row) => ({
      refId: row.id,
      path: `/voorstellen/${row.id}`,
      year: yearOf(row.publishedAt),
      title: [row.publicTitle, null],
      body: [[row.publicText, null]],
    }));
  },
};
