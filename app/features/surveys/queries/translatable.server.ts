import { textsOf } from "~/features/translations/domain/translatable-text";
import type { TranslatableText } from "~/features/translations/domain/translatable-text";
import type { Translatable } from "~/features/translations/translatable";
import type { Questionnaire } from "../domain/question";
import { readQuestionnaire } from "./questionnaire.server";

function isWritten(value: object): value is { nl: string } {
  return "nl" in value && typeof value.nl === "string";
}

/** Every text in a questionnaire, wherever it stands: of pages, questions, choices, rows and help. */
function textsWithin(value: unknown, field: string): TranslatableText[] {
  if (typeof value !== "object" || value === null) return [];
  if (isWritten(value)) return textsOf({ [field]: value.nl });
  return Object.entries(value).flatMap(([name, part]) => textsWithin(part, `${field}.${name}`));
}

function textsOfQuestions({ pages, questions }: Questionnaire): TranslatableText[] {
  return [
    ...pages.flatMap((page) => textsWithin(page, `page.${page.key}`)),
    ...questions.flatMap((question) => textsWithin(question, `question.${question.key}`)),
  ];
}

/** Surveys with their questions as they are asked, or as they will be. */
export const translatableSurveys: Translatable = {
  kind: "survey",
  count: (connection) => connection.survey.count(),
  async things(connection, { skip, take, id }) {
    const rows = await connection.survey.findMany({
      where: { ...(id === undefined ? {} : { id }) },
      orderBy: { id: "desc" },
      skip,
      take,
      select: {
        id: true,
        title: true,
        intro: true,
        versions: { orderBy: { number: "desc" }, take: 1, select: { questionnaire: true } },
      },
    });
    return rows.map(({ id: surveyId, title, intro, versions }) => ({
      id: surveyId,
      title,
      texts: [
        ...textsOf({ title, intro }),
        ...versions.flatMap((version) => textsOfQuestions(readQuestionnaire(version))),
      ],
    }));
  },
};
