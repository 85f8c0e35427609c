import { UNDECIDED_STATES } from "~/features/moderation/domain/moderation-case";
import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import type { DeskHit, DeskQuestion } from "~/features/staff/desk-search";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { moderatedKind } from "./kinds.server";
import { excerptOf } from "./queue.server";
import { subjectsOfCases } from "./subject.server";

/** So many items with the words are considered, of each kind, the newest first. */
const MOST_FOUND = 2_000;

/** Which cases are about an item with these words. */
export async function caseHasWords(
  client: Connection,
  words: readonly string[],
): Promise<Prisma.ModerationCaseWhereInput[]> {
  return Promise.all(
    REVIEWED_KINDS.map(async (subjectKind) => ({
      subjectKind,
      subjectId: {
        in: (await moderatedKind(subjectKind).withWords?.(client, words, MOST_FOUND)) ?? [],
      },
    })),
  );
}

/** Where a case stands, for whom. */
export type CasePlace = "waiting" | "decided" | "held";

const STATES = {
  waiting: { state: { in: [...UNDECIDED_STATES] } },
  decided: { state: "decided" },
  held: { state: "held" },
} as const satisfies Record<CasePlace, Prisma.ModerationCaseWhereInput>;

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
  const rows = await client.moderationCase.findMany({
    where: {
      ...STATES[place],
      ...(within === null ? {} : { roundId: { in: [...within] } }),
      OR: await caseHasWords(client, words),
    },
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
          language: subject.language === "en" ? ("en" as const) : ("nl" as const),
        },
        detail: round ? localText(language, round.title, round.titleEn) : null,
      },
    ];
  });
}
