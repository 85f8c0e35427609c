import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import { amongIds, sameDocuments } from "~/platform/searchable.server";
import type { SearchableDocuments } from "~/platform/searchable.server";

/** Claims that somebody made checkable. */
export const searchableClaims: SearchableDocuments = {
  changedBy: { claim: sameDocuments },
  async documents(connection, ids) {
    const rows = await connection.claim.findMany({ where: { ...PUBLIC_CLAIM, ...amongIds(ids) } });
    return rows.map((row) => ({
      refId: row.id,
      path: `/beweringen/${row.slug}`,
      year: null,
      title: [row.text, row.textEn],
      body: [[row.note, row.noteEn]],
    }));
  },
};
