import { z } from "zod";
import type { SimilarProposal } from "~/features/proposals/queries/proposal-search.server";
import { mostAlike, tellingWords } from "~/features/text/domain/likeness";
import type { TellingWords } from "~/features/text/domain/likeness";
import type { Connection } from "~/platform/db.server";
import { hasIndex } from "../queries.server";
import { bestFirst, documentNumber, holds, wordsTable } from "./words-table.server";

/** The index is asked for words that stand first, because a title says what a text is about, and of those the longest. */
const FIRST_WORDS = 16;
/** A long word says more and stands in fewer texts; each word more costs time. */
const WORDS_ASKED = 6;
const SHORTEST_PREFIX = 4;
/** Of a word in the title, in the text, and of other forms of either. */
const WEIGHTS = [4, 1, 1, 1] as const;

const rowSchema = z.array(
  z.object({ refId: z.string(), title: z.string(), body: z.string(), support: z.coerce.number() }),
);

/** Any of the words, each as a quoted string: letters, digits and apostrophes cannot leave it. */
function matchOf(words: TellingWords): string {
  return words
    .slice(0, FIRST_WORDS)
    .sort((one, other) => other.length - one.length)
    .slice(0, WORDS_ASKED)
    .map((word) => `"${word}"${word.length >= SHORTEST_PREFIX ? "*" : ""}`)
    .join(" OR ");
}

/**
 * Public proposals that are about the same as a text, most alike first. A covered word finds nothing: the index holds
 * what anyone may read.
 * @param exceptId a proposal that is not its own likeness
 */
export async function similarProposals(
  client: Connection,
  text: { title: string; body: string },
  exceptId: string | null,
  most: number,
): Promise<SimilarProposal[]> {
  const words = tellingWords(text);
  if (words.length === 0 || !(await hasIndex())) return [];
  const index = wordsTable("nl");
  const match = matchOf(words);
  // The 24 best hits are compared word by word. The number stands in the text: as a parameter SQLite cannot plan with it,
  // and keeps the texts of all hits while it sorts, which takes four times as long.
  const rows = rowSchema.parse(
    await client.$queryRaw`SELECT d."refId" AS "refId", d.title, d.body, p."supportCount" AS support
      FROM (SELECT r.id, ${bestFirst(index, match, WEIGHTS)} AS rank
            FROM ${index} w JOIN "SearchRow" r ON r.n = w.${documentNumber()}
            WHERE ${holds(index, match)} AND r.kind = 'proposal'
            ORDER BY rank LIMIT 24) i
      JOIN "SearchDocument" d ON d.id = i.id
      JOIN "Proposal" p ON p.id = d."refId"
      WHERE d.kind = 'proposal' AND d.language = 'nl' AND d."refId" <> ${exceptId ?? ""}
        AND p."publicTitle" IS NOT NULL AND p."mergedIntoId" IS NULL
      ORDER BY i.rank`,
  );
  const candidates = rows.map((row) => ({ ...row, words: tellingWords(row) }));
  return mostAlike(words, candidates, most).map(({ refId, title, support }) => ({
    id: refId,
    title,
    supportCount: support,
  }));
}
