/** The quotes that stand beside a theme. */
import { z } from "zod";
import type { Role } from "~/features/participation/domain/roles";
import { linkRoleSchema } from "~/features/reporting/schema/words";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";

/** How many quotes a theme shows in a list; its own page shows all. */
const QUOTES_SHOWN = 2;

export type ThemeQuote = { id: string; text: LocalText; role: Role | null };

const quoteRowSchema = z.object({
  id: z.string(),
  themeId: z.string(),
  quote: z.string(),
  quoteEn: z.string().nullable(),
  role: linkRoleSchema,
});

/** The first quotes of each theme: what people themselves wrote stands above what was noted in a session. */
export async function firstQuotes(
  client: Connection,
  themeIds: string[],
  language: Language,
): Promise<Map<string, ThemeQuote[]>> {
  if (themeIds.length === 0) return new Map();
  const rows = await readRowsIn(
    client,
    sql`SELECT "id", "themeId", "quote", "quoteEn", "role" FROM (
        SELECT *, ROW_NUMBER() OVER (PARTITION BY "themeId" ORDER BY "kind" DESC, "id") AS place
        FROM "ThemeLink" WHERE "themeId" IN (${sqlJoin(themeIds)}) AND "quote" IS NOT NULL)
      WHERE place <= ${QUOTES_SHOWN} ORDER BY "themeId", place`,
    quoteRowSchema,
  );
  const quotes = new Map<string, ThemeQuote[]>();
  for (const { id, themeId, quote, quoteEn, role } of rows) {
    const text = localText(language, quote, quoteEn);
    quotes.set(themeId, [...(quotes.get(themeId) ?? []), { id, text, role }]);
  }
  return quotes;
}
