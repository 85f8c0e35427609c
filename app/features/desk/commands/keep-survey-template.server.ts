import type { WriteTemplateOutcome } from "~/features/templates/commands/write-template.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { surveyExample } from "~/features/surveys/commands/survey-example.server";
import { keepTemplate } from "./keep-template.server";

export type KeepSurveyTemplateOutcome = WriteTemplateOutcome | { ok: false; code: "not_found" };

/** Keeps what a survey asks as a template of the organisation, as a copy would ask it. */
export async function keepSurveyTemplate(
  grant: Authorized<"survey.write">,
  { slug, name, stays }: { slug: string; name: string; stays: Stays },
  now: Date,
): Promise<KeepSurveyTemplateOutcome> {
  return inTransaction(async (transaction): Promise<KeepSurveyTemplateOutcome> => {
    const source = await surveyExample(transaction, grant, slug);
    if (!source) return { ok: false, code: "not_found" };
    const { example, pictures } = source;
    const template = { kind: "survey", name, content: example, pictures } as const;
    return keepTemplate(transaction, auditActorOf(grant.actor), template, stays, now);
  });
}
