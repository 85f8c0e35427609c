/** The form with which staff bring a questionnaire from elsewhere: our own JSON, or LimeSurvey's structure. */
import { z } from "zod";
import { importLimeSurvey } from "../domain/limesurvey";
import type { NotTaken } from "../domain/limesurvey-not-taken";
import { withDrawingsOnly } from "../domain/pictures";
import type { Questionnaire } from "../domain/question";
import { questionnaireSchema } from "../schema";
import { textField } from "~/i18n/form-fields";
import { errorWith } from "~/i18n/form-messages";
import { readSurveyFile } from "./survey-file";

export const MOST_BYTES = 512 * 1024;

const LONGEST_TITLE = 120;
const NO_INTRO = { nl: "", en: null };

export const importSchema = z.object({
  roundId: z.string().min(1, "errors.chooseOne"),
  title: textField(LONGEST_TITLE),
});

export type Imported = {
  title: string;
  /** What the survey says before its first question; empty when the file has no such text. */
  intro: { nl: string; en: string | null };
  questionnaire: Questionnaire;
  /** What was in the file and could not be taken over. */
  notTaken: readonly NotTaken[];
};

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
        imported: { title: read.file.title.nl, intro: NO_INTRO, questionnaire, notTaken },
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
      intro: { nl: read.intro?.nl ?? "", en: read.intro?.en ?? null },
      questionnaire: fits.data,
      notTaken: read.notTaken,
    },
  };
}
