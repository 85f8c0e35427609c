import { UNDECIDED_STATES } from "~/features/moderation/domain/moderation-case";
import type { DeskHit, DeskQuestion } from "~/features/staff/desk-search";
import { languageNamed, localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";
import { z } from "zod";
import { caseHasWords } from "./case-words.server";
import { excerptOf } from "./queue.server";
import { subjectsOfCases } from "./subject.server";

/** Where a case stands, for whom. */
export type CasePlace = "waiting" | "decided" | "held";

const STATES = {
  waiting: [...UNDECIDED_STATES],
  decided: ["decided"],
  held: ["held"],
} as const satisfies Record<CasePlace, readonly string[]>;

const idRow = z.object({ id: z.string() });

/**
 * The cases whose item has these words, the newest first.
 * @param within the rounds of a moderator; null for the safety officer, who sees those of every round
 */
export async function casesWithWords(
  client: Connection,
  place: CasePlace,
  within: readonly string[] | null,
  { words, language, take }: DeskQuestion,
): Promise<DeskHit[]> {
  if (within?.length === 0) return [];
  const reach = within === null ? sql`TRUE` : sql`"roundId" IN (${sqlJoin([...within])})`;
  const found = await readRowsIn(
    client,
    sql`SELECT "id" FROM "ModerationCase"
      WHERE "state" IN (${sqlJoin([...STATES[place]])}) AND ${reach} AND ${caseHasWords(words)}
      ORDER BY "openedAt" DESC, "id" LIMIT ${take}`,
    idRow,
  );
  const rows = await client.moderationCase.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: [{ openedAt: "desc" }, { id: "asc" }],
    take,
    select: {
      id: true,
      subjectKind: true,
      subjectId: true,
      sealedText: true,
      round: { select: { title: true, titleEn: true } },
    },
  });
  const subjects = await subjectsOfCases(client, rows);
  const desk = place === "held" ? "/werkplek/veiligheid" : "/werkplek/beoordelen";
  return rows.flatMap(({ id, round }) => {
    const subject = subjects.get(id);
    if (subject === undefined) return [];
    return [
      {
        path: `${desk}/${id}`,
        title: {
          text: excerptOf(subject),
          language: languageNamed(subject.language),
        },
        detail: round ? localText(language, round.title, round.titleEn) : null,
      },
    ];
  });
}
