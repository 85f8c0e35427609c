/** What people said of the promises of a round as a file: the same protected shares as the pages, one row for each answer. */
import { EXPERIENCE_ANSWERS } from "~/features/experiences/domain/experience";
import { experiencedInRound } from "~/features/experiences/queries/experienced.server";
import type { RoundExperience } from "~/features/experiences/queries/experienced.server";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { csvText } from "~/platform/csv-format.server";
import { database } from "~/platform/db.server";
import { bandCell } from "./participation.server";

/** The columns of the file, in their order. */
export const EXPERIENCE_COLUMNS = [
  "moment",
  "promise",
  "answer",
  "sharePercentFrom",
  "sharePercentTo",
  "people",
] as const;

const WHOLE = 100;
const percent = (share: number) => Math.round(share * WHOLE);

function rowsOf({ moment, questions }: RoundExperience) {
  return questions.flatMap(({ question, people, isInFifths, shares }) => {
    const counted = bandCell({ min: people, max: isInFifths ? null : people });
    return EXPERIENCE_ANSWERS.map((answer) => {
      const { min, max } = shares[answer];
      return [moment, question, answer, percent(min), percent(max), counted];
    });
  });
}

/** What may be shown of a public round, for the file; null when there is no such round, or nothing of it may be shown. */
export async function shownExperiences(slug: string): Promise<RoundExperience[] | null> {
  const client = await database();
  const round = await client.round.findFirst({
    where: { slug, ...PUBLIC_ROUND },
    select: { id: true },
  });
  const experienced = round ? await experiencedInRound(round.id) : [];
  return experienced.length === 0 ? null : experienced;
}

/** The file; null as `shownExperiences` is. A promise of which nothing may be shown is not in it. */
export async function experiencesCsv(slug: string): Promise<string | null> {
  const experienced = await shownExperiences(slug);
  return experienced && csvText([[...EXPERIENCE_COLUMNS], ...experienced.flatMap(rowsOf)]);
}
