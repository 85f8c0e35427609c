import { textsOf, textsWithin } from "~/features/translations/domain/translatable-text";
import type { TranslatableText } from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";
import type { Questionnaire } from "../domain/question";
import { readQuestionnaire } from "./questionnaire.server";

/** Every text in a questionnaire, wherever it stands: of pages, questions, choices, rows and help. */
function textsOfQuestions({ pages, questions }: Questionnaire): TranslatableText[] {
  return [
    ...pages.flatMap((page) => textsWithin(page, `page.${page.key}`)),
    ...questions.flatMap((question) => textsWithin(question, `question.${question.key}`)),
  ];
}

/** Surveys with their questions as they are asked, or as they will be. */
export const translatableSurveys = translatable({
  kind: "survey",
  count: (connection) => connection.survey.count(),
  rows: (connection, { where, portion }) =>
    connection.survey.findMany({
      where,
      orderBy: { id: "desc" },
      skip: portion.skip,
      take: portion.take,
      select: {
        id: true,
        title: true,
        intro: true,
        versions: { orderBy: { number: "desc" }, take: 1, select: { questionnaire: true } },
      },
    }),
  title: ({ title }) => title,
  texts: ({ title, intro, versions }) => [
    ...textsOf({ title, intro }),
    ...versions.flatMap((version) => textsOfQuestions(readQuestionnaire(version))),
  ],
});
