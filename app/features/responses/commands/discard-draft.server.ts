import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { fillableSurvey } from "../queries/fillable-survey.server";
import type { Respondent } from "../queries/respondent.server";
import { dropDrafts } from "./save-draft.server";

/** Throws the draft of this respondent away, on their own wish. What was sent before stays. */
export async function discardDraft(
  _grant: Authorized<"survey.respond">,
  slug: string,
  respondent: Respondent,
): Promise<{ ok: true } | { ok: false; code: "not_found" }> {
  return inTransaction(async (transaction) => {
    const survey = await fillableSurvey(transaction, slug);
    if (!survey) return { ok: false, code: "not_found" };
    const { id, round } = survey;
    if (round.secret) await dropDrafts(transaction, { id, secret: round.secret }, respondent);
    return { ok: true };
  });
}
