import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import { rowsOf, sameDocuments } from "~/platform/searchable.server";
import type { SearchableDocuments } from "~/platform/searchable.server";

/** Claims that somebody made checkable. */
export const searchableClaims: SearchableDocuments = {
  changedBy: { claim: sameDocuments },
  async documents(connection, portion) {
    const { where, take } = rowsOf(portion);
    const rows = await connection.claim.findMany({
      where: { ...PUBLIC_CLAIM, ...where },
      orderBy: { id: "asc" },
      take,
    });
    return rows.map((row) => ({
      refId: row.id,
      path: `/beweringen/${row.slug}`,
      year: null,
      title: [row.text, row.textEn],
      body: [[row.note, row.noteEn]],
    }));
  },
};
