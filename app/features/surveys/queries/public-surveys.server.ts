import { PUBLIC_SURVEY } from "~/features/vocabulary/domain/public-survey";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { canRespond, stateAt } from "../domain/survey-state";
import { surveyStateSchema } from "../schema";

/** A survey in the public list. */
export type SurveySummary = {
  slug: string;
  title: LocalText;
  intro: LocalText;
  minutes: number | null;
  /** Whether it takes answers now. */
  open: boolean;
  opensAt: Date | null;
  closesAt: Date | null;
  /** The end as it was before it was extended. */
  firstClosesAt: Date | null;
  resultsPublic: boolean;
  round: { slug: string; title: LocalText; example: boolean };
};

/** The surveys everyone may see: what is open first, the one that closes soonest first of all. */
export async function publicSurveys(language: Language, now: Date): Promise<SurveySummary[]> {
  const client = await database();
  const rows = await client.survey.findMany({
    where: {
      ...PUBLIC_SURVEY,
      currentVersionId: { not: null },
      round: { state: { in: ["open", "closed", "reportedBack", "evaluated"] } },
    },
    orderBy: [{ closesAt: "asc" }, { slug: "asc" }],
    select: {
      slug: true,
      title: true,
      titleEn: true,
      intro: true,
      introEn: true,
      minutes: true,
      state: true,
      opensAt: true,
      closesAt: true,
      firstClosesAt: true,
      resultsPublic: true,
      round: { select: { slug: true, title: true, titleEn: true, example: true } },
    },
  });
  const surveys = rows.map((row): SurveySummary => {
    const term = {
      state: surveyStateSchema.parse(row.state),
      opensAt: row.opensAt ?? undefined,
      closesAt: row.closesAt ?? undefined,
    };
    return {
      slug: row.slug,
      title: localText(language, row.title, row.titleEn),
      intro: localText(language, row.intro, row.introEn),
      minutes: row.minutes,
      open: canRespond(term, now).ok,
      opensAt: row.opensAt,
      closesAt: row.closesAt,
      firstClosesAt: row.firstClosesAt,
      resultsPublic: row.resultsPublic || stateAt(term, now) === "reported",
      round: {
        slug: row.round.slug,
        title: localText(language, row.round.title, row.round.titleEn),
        example: row.round.example,
      },
    };
  });
  const isOpen = surveys.filter(({ open }) => open);
  // Closed ones the other way round: the last one to close is the one people look for.
  return [...isOpen, ...surveys.filter(({ open }) => !open).reverse()];
}
