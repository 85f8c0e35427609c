/** The quotes that stand beside a theme. */
import { z } from "zod";
import type { Role } from "~/features/participation/domain/roles";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";
import { linkPlaceColumns, shownRole } from "./link-place.server";

/** How many quotes a theme shows in a list; its own page shows all. */
const QUOTES_SHOWN = 2;

export type ThemeQuote = { id: string; text: LocalText; role: Role | null };

const idSchema = z.object({ id: z.string() });

/** The first quotes of each theme: what people themselves wrote stands above what was noted in a session. */
export async function firstQuotes(
  client: Connection,
  themeIds: string[],
  language: Language,
): Promise<Map<string, ThemeQuote[]>> {
  if (themeIds.length === 0) return new Map();
  const first = await readRowsIn(
    client,
    sql`SELECT "id" FROM (
        SELECT "id", ROW_NUMBER() OVER (PARTITION BY "themeId" ORDER BY "kind" DESC, "id") AS place
        FROM "ThemeLink" WHERE "themeId" IN (${sqlJoin(themeIds)}) AND "quote" IS NOT NULL AND NOT "quoteHidden") placed
      WHERE place <= ${QUOTES_SHOWN}`,
    idSchema,
  );
  const rows = await client.themeLink.findMany({
    where: { id: { in: first.map(({ id }) => id) } },
    orderBy: [{ kind: "desc" }, { id: "asc" }],
    select: {
      ...{ id: true, themeId: true, quote: true, quoteEn: true, role: true },
      ...linkPlaceColumns,
    },
  });
  const quotes = new Map<string, ThemeQuote[]>();
  for (const row of rows) {
    const { id, themeId, quote, quoteEn } = row;
    if (quote === null) continue;
    const text = localText(language, quote, quoteEn);
    quotes.set(themeId, [...(quotes.get(themeId) ?? []), { id, text, role: shownRole(row).role }]);
  }
  return quotes;
}
