import {
  templateContent,
  templatePictures,
} from "~/features/templates/queries/own-templates.server";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { surveyExampleSchema } from "../schema/survey-example";
import type { CreateSurveyOutcome } from "./create-survey.server";
import { writeSurveyAfter } from "./survey-example.server";

/** Makes a draft after a template of the organisation; one that was thrown away meanwhile can not be begun with. */
export async function beginFromTemplate(
  grant: Authorized<"survey.write">,
  { roundId, title, template }: { roundId: string; title: string; template: string },
  now: Date,
): Promise<CreateSurveyOutcome | { ok: false; code: "gone" }> {
  return inTransaction(async (transaction) => {
    const content = await templateContent(transaction, "survey", template);
    if (content === null) return { ok: false, code: "gone" } as const;
    const made = await writeSurveyAfter(
      transaction,
      grant,
      {
        roundId,
        title,
        example: surveyExampleSchema.parse(content),
        pictures: await templatePictures(transaction, template),
      },
      now,
    );
    return made.ok ? { ok: true as const, slug: made.slug } : made;
  });
}
