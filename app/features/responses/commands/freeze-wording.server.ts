import type { Transaction } from "~/platform/db.server";
import type { FillableSurvey } from "../queries/fillable-survey.server";

/**
 * The first response freezes the wording: from here on a change makes a new version. In the transaction of that
 * response; once frozen it costs nothing.
 */
export async function freezeWording(
  transaction: Transaction,
  survey: Pick<FillableSurvey, "versionId" | "frozen">,
  now: Date,
): Promise<void> {
  if (survey.frozen) return;
  await transaction.surveyVersion.updateMany({
    where: { id: survey.versionId, frozenAt: null },
    data: { frozenAt: now },
  });
}
