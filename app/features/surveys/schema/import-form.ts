/** The form with which staff bring a questionnaire from elsewhere: our own JSON, or LimeSurvey's structure. */
import { z } from "zod";
import { importLimeSurvey } from "../domain/limesurvey";
import type { NotTaken } from "../domain/limesurvey-not-taken";
import { withDrawingsOnly } from "../domain/pictures";
import type { Questionnaire } from "../domain/question";
import { questionnaireSchema } from "../schema";
import { textField } from "~/i18n/form-fields";
import { errorWith } from "~/i18n/form-messages";
import type { Quota } from "./quotas";
import { readSurveyFile } from "./survey-file";
import type { SurveyFile } from "./survey-file";

export const MOST_BYTES = 512 * 1024;

const LONGEST_TITLE = 120;
export const importSchema = z.object({
  roundId: z.string().min(1, "errors.chooseOne"),
  title: textField(LONGEST_TITLE),
});

/** What a survey says of itself and how it is asked, where that comes from a file. */
export type SurveyWords = {
  titleEn?: string | null;
  intro: string;
  introEn: string | null;
  minutes?: number | null;
  calm?: boolean;
  doubleEntry?: boolean;
  inviteOnly?: boolean;
  resultsPublic?: boolean;
  publicQuestions?: readonly string[];
  quotas?: readonly Quota[];
};

export type Imported = {
  title: string;
  words: SurveyWords;
  questionnaire: Questionnaire;
  /** What was in the file and could not be taken over. */
  notTaken: readonly NotTaken[];
};

/** Everything that our own file says beside its questions. */
function wordsOf({ title, intro, minutes, settings }: SurveyFile): SurveyWords {
  return {
    titleEn: title.en ?? null,
    intro: intro.nl,
    introEn: intro.en ?? null,
    minutes,
    ...settings,
  };
}

/** Reads a file of either kind: JSON begins with a brace, LimeSurvey's structure with its column names. */
export function readImport(
  content: string,
): { ok: true; imported: Imported } | { ok: false; error: string } {
  if (
    content
      .replace(/^\uFEFF/, "")
      .trimStart()
      .startsWith("{")
  ) {
    const read = readSurveyFile(content);
    if (read.ok) {
      const { questionnaire, replaced } = withDrawingsOnly(read.file.questionnaire);
      const notTaken = replaced.map((question) => ({
        code: "picture" as const,
        question,
        about: "",
      }));
      return {
        ok: true,
        imported: {
          title: read.file.title.nl,
          words: wordsOf(read.file),
          ...{ questionnaire, notTaken },
        },
      };
    }
    return read.code === "not_json"
      ? { ok: false, error: "surveyImport.notJson" }
      : { ok: false, error: errorWith("surveyImport.doesNotFit", { path: read.path }) };
  }
  const read = importLimeSurvey(content);
  if (!read.ok) {
    const error = read.code === "lss" ? "surveyImport.isLss" : "surveyImport.notLimeSurvey";
    return { ok: false, error };
  }
  const fits = questionnaireSchema.safeParse(read.questionnaire);
  if (!fits.success) return { ok: false, error: "surveyImport.tooMuch" };
  return {
    ok: true,
    imported: {
      title: read.title?.nl.slice(0, LONGEST_TITLE) ?? "",
      words: { intro: read.intro?.nl ?? "", introEn: read.intro?.en ?? null },
      questionnaire: fits.data,
      notTaken: read.notTaken,
    },
  };
}

/** What a file will become, before anything is made of it. */
export type ImportPreview = {
  roundId: string;
  title: string;
  pages: readonly { title: string; questions: number }[];
  notTaken: readonly NotTaken[];
  /** The file, on one line, as it goes along to the second step. */
  content: string;
};

/** What bringing the file in will do: how many questions come on which page, and what is not taken. */
export function previewOf(file: {
  roundId: string;
  title: string;
  imported: Imported;
  content: string;
}): ImportPreview {
  const { questionnaire, notTaken } = file.imported;
  const pages = questionnaire.pages.map(({ key, title }) => ({
    title: title.nl,
    questions: questionnaire.questions.filter(({ page }) => page === key).length,
  }));
  const content = JSON.stringify(file.content);
  return { roundId: file.roundId, title: file.title, pages, notTaken, content };
}

/** The file as it came along with the second step; empty when it is no longer what was sent. */
export function readSentAlong(content: string): string {
  try {
    return z.string().parse(JSON.parse(content));
  } catch {
    return "";
  }
}
