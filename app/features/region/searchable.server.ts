import { z } from "zod";
import type { SearchableDocument, SearchableDocuments } from "~/platform/searchable.server";

const aliasesSchema = z.array(z.string());

/**
 * Words with their other names, and organisations with what they were called before. They come from the files of the
 * region, so that nothing but loading those changes them.
 */
export const searchableTerms: SearchableDocuments = {
  changedBy: {},
  async documents(connection, portion) {
    const [terms, bodies] = await Promise.all([
      connection.glossaryTerm.findMany(),
      connection.body.findMany({ include: { aliases: { orderBy: { name: "asc" } } } }),
    ]);
    const documents = [
      ...terms.map((row): SearchableDocument => ({
        refId: row.id,
        path: `/begrippen#${row.key}`,
        year: null,
        title: [row.term, row.termEn],
        body: [
          [row.explanation, row.explanationEn],
          [aliasesSchema.parse(JSON.parse(row.aliases)).join(", "), null],
        ],
      })),
      // A word and an organisation can carry the same id, because both come from the files of the region.
      ...bodies.map((row): SearchableDocument => ({
        refId: `body:${row.id}`,
        path: `/wie-beslist#${row.key}`,
        year: null,
        title: [row.name, row.nameEn],
        body: [
          [row.decides, row.decidesEn],
          [row.aliases.map((alias) => alias.name).join(", "), null],
        ],
      })),
    ];
    if ("ids" in portion) return documents.filter(({ refId }) => portion.ids.includes(refId));
    return documents
      .filter(({ refId }) => refId > portion.after)
      .sort((one, other) => (one.refId < other.refId ? -1 : 1))
      .slice(0, portion.take);
  },
};
