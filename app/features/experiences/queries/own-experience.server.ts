import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { PROMISES } from "../domain/experience";
import type { ExperienceAnswer, Moment, Promised } from "../domain/experience";
import { answerSchema } from "../schema";
import { askedMoments } from "./asked.server";
import type { AskedMoment } from "./asked.server";

export type OwnAnswers = Partial<Record<Promised, ExperienceAnswer>>;

/** A moment about which this person is asked, and what they said before. */
export type OwnExperience = {
  moment: Moment;
  round: { slug: string; title: LocalText };
  answers: OwnAnswers;
};

async function answered(moments: readonly AskedMoment[]): Promise<OwnExperience[]> {
  const client = await database();
  const rows = await client.experience.findMany({
    where: {
      kind: { in: ["session", "reportedBack"] },
      subjectId: { in: moments.map(({ round }) => round.id) },
      personKey: { in: moments.map(({ key }) => key) },
    },
    take: moments.length * PROMISES.length,
  });
  return moments.map(({ moment, round, key }) => {
    const own = rows.filter(
      (row) => row.kind === moment && row.subjectId === round.id && row.personKey === key,
    );
    const answers: OwnAnswers = {};
    for (const promised of PROMISES) {
      const row = own.find(({ question }) => question === promised);
      if (row) answers[promised] = answerSchema.parse(row.answer);
    }
    return { moment, round: { slug: round.slug, title: round.title }, answers };
  });
}

/** What this person is asked about a round; null when nothing. */
export async function ownExperience(
  personId: string,
  slug: string,
  language: Language,
): Promise<OwnExperience | null> {
  const moments = await askedMoments(await database(), personId, language, slug);
  return (await answered(moments))[0] ?? null;
}

/** Everything this person is asked about how it was. */
export async function ownExperiences(
  personId: string,
  language: Language,
): Promise<OwnExperience[]> {
  return answered(await askedMoments(await database(), personId, language));
}
