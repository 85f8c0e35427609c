/** The form with which staff bring a questionnaire from elsewhere: our own JSON, or LimeSurvey's structure. */
import { z } from "zod";
import { importLimeSurvey } from "../domain/limesurvey";
import type { NotTaken } from "../domain/limesurvey";
import { withDrawingsOnly } from "../domain/pictures";
import type { Questionnaire } from "../domain/question";
import { questionnaireSchema } from "../schema";
import { errorWith } from "~/i18n/form-messages";
import { readSurveyFile } from "./survey-file";

export const MOST_BYTES = 512 * 1024;

export const importSchema = z.object({
  roundId: z.string().min(1, "errors.chooseOne"),
  title: z.string().trim().max(120, "errors.tooLong").default(""),
});

export type Imported = {
  title: string;
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
      return { ok: true, imported: { title: read.file.title.nl, questionnaire, notTaken } };
    }
    return read.code === "not_json"
      ? { ok: false, error: "surveyImport.notJson" }
      : { ok: false, error: errorWith("surveyImport.doesNotFit", { path: read.path }) };
  }
  const read = importLimeSurvey(content);
  if (!read.ok) return { ok: false, error: "surveyImport.notLimeSurvey" };
  const fits = questionnaireSchema.safeParse(read.questionnaire);
  if (!fits.success) return { ok: false, error: "surveyImport.tooMuch" };
  return {
    ok: true,
    imported: { title: "", questionnaire: fits.data, notTaken: read.notTaken },
  };
}

/** Reads the bytes of a file as UTF-8; null when they are something else. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
