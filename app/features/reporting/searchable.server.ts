import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { rowsOf, sameDocuments, yearOf } from "~/platform/searchable.server";
import type { SearchableDocuments, SearchableText } from "~/platform/searchable.server";

/** Published themes of public rounds, with their answers. A theme moves with its round: its address and who may read it. */
export const searchableThemes: SearchableDocuments = {
  changedBy: {
    theme: sameDocuments,
    async round(connection, roundIds) {
      const where = { roundId: { in: [...roundIds] } };
      return (await connection.theme.findMany({ where, select: { id: true } })).map(({ id }) => id);
    },
  },
  async documents(connection, portion) {
    const { where, take } = rowsOf(portion);
    const rows = await connection.theme.findMany({
      where: { ...PUBLIC_THEME, round: PUBLIC_ROUND, ...where },
      orderBy: { id: "asc" },
      take,
      include: {
        round: { select: { slug: true, opensAt: true } },
        replies: { where: PUBLIC_REPLY, orderBy: { id: "asc" } },
      },
    });
    return rows.map((row) => ({
      refId: row.id,
      path: themeAddress(row.round.slug, row.slug),
      year: yearOf(row.round.opensAt),
      title: [row.title, row.titleEn],
      body: [
        [row.summary, row.summaryEn],
        ...row.replies.map((reply): SearchableText => [reply.reason, reply.reasonEn]),
      ],
    }));
  },
};
