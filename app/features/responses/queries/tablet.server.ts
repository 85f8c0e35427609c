import { declarationChoices } from "~/features/people/queries/declaration.server";
import type { DeclarationChoices } from "~/features/people/queries/declaration.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { helpLines } from "~/features/region/queries/help-lines.server";
import type { HelpLine } from "~/features/region/queries/help-lines.server";
import { shapeOf } from "~/features/surveys/domain/question";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { tabletRecipient } from "~/features/surveys/queries/tablets.server";
import type { Language } from "~/i18n/language";
import { publishedTranslations } from "~/i18n/translations";
import type { PublishedTranslation } from "~/i18n/translations";
import { database } from "~/platform/db.server";
import { fillableSurvey } from "./fillable-survey.server";
import { headOf } from "./survey-pages.server";
import type { SurveyHead } from "./survey-pages.server";

/** Everything a tablet needs to ask a survey without network. Nothing of it is of a person. */
export type TabletPage = {
  /** The id of the tablet, which goes along with everything it sends. */
  tablet: string;
  /** What it seals for: only the server can open that. */
  recipient: string;
  head: SurveyHead;
  /** The day by which people hear back. */
  replyOn: string | null;
  questionnaire: Questionnaire;
  version: string;
  questionCount: number;
  calm: boolean;
  choices: DeclarationChoices;
  help: Pick<HelpLine, "key" | "name" | "phones" | "whenToUse">[];
  /** What the texts of the survey are in a language that has no columns, by their Dutch. */
  translations: (readonly [dutch: string, PublishedTranslation])[];
};

/** The translations of the texts that stand in something, wherever they stand. */
function translationsIn(thing: unknown, language: Language): TabletPage["translations"] {
  const written = JSON.stringify(thing);
  return [...publishedTranslations(language)].filter(([dutch]) =>
    written.includes(JSON.stringify(dutch)),
  );
}

/** Null when it is no tablet of this survey, or the survey is not asked. */
export async function tabletPage(
  slug: string,
  tablet: string,
  language: Language,
  now: Date,
): Promise<TabletPage | null> {
  const recipient = await tabletRecipient(slug, tablet);
  const survey = recipient === null ? null : await fillableSurvey(await database(), slug);
  if (recipient === null || survey === null) return null;
  const head = headOf(survey, language, now);
  const { questionnaire, versionId: version, calm } = survey;
  return {
    ...{ tablet, recipient, questionnaire, version, calm },
    // A page that may be shown another day says nothing of days but the one that stays.
    head: {
      ...head,
      ...{ opensAt: null, closesAt: null, firstClosesAt: null },
      round: { ...head.round, replyDueAt: null },
    },
    replyOn: survey.round.replyDueAt && amsterdamDate(survey.round.replyDueAt),
    questionCount: questionnaire.questions.filter((question) => shapeOf(question) !== "none")
      .length,
    choices: await declarationChoices(),
    help: (await helpLines(language)).map(({ key, name, phones, whenToUse }) => ({
      ...{ key, name, phones, whenToUse },
    })),
    translations: translationsIn(questionnaire, language),
  };
}
