import type { Questionnaire } from "~/features/surveys/domain/question";
import { database } from "~/platform/db.server";
import { askedVersions } from "./export-rows.server";

/** The versions that may be printed on a sheet, newest first, and the one that was asked for. */
export type PaperVersions = {
  versions: number[];
  /** Null when no such version was ever asked: then the present one is meant. */
  printed: { number: number; questionnaire: Questionnaire } | null;
};

/**
 * Which wordings can be on paper.
 * @param asked the number somebody chose; null for none
 */
export async function paperVersions(
  surveyId: string,
  asked: string | null,
): Promise<PaperVersions> {
  const versions = await askedVersions(await database(), surveyId);
  const printed = versions.find(({ number }) => String(number) === asked);
  return {
    versions: versions.map(({ number }) => number),
    printed: printed ? { number: printed.number, questionnaire: printed.questionnaire } : null,
  };
}
