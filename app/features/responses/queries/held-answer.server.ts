import { heldHelp } from "~/features/moderation/queries/held-help.server";
import type { HeldHelp } from "~/features/moderation/queries/held-help.server";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { FillableSurvey } from "./fillable-survey.server";
import { respondentKey } from "./respondent.server";
import type { Respondent } from "./respondent.server";

/** Help for somebody whose answer suggests danger, and until when somebody looks at it. */
export type HeldAnswer = { help: HeldHelp; dueAt: Date | null };

/** What to show at once to a respondent with an answer that is held; null when none is. */
export async function heldAnswer(
  survey: Pick<FillableSurvey, "id" | "round">,
  respondent: Respondent,
  language: Language,
): Promise<HeldAnswer | null> {
  const { secret } = survey.round;
  if (secret === null || respondent.personId === null) return null;
  const client = await database();
  const held = await client.answer.findFirst({
    where: {
      reviewState: "held",
      response: { surveyId: survey.id, respondentKey: respondentKey(secret, respondent.personId) },
    },
    select: { id: true },
  });
  if (!held) return null;
  const [help, found] = await Promise.all([
    heldHelp(language),
    client.moderationCase.findFirst({
      where: { subjectKind: "answer", subjectId: held.id, state: "held" },
      select: { dueAt: true },
    }),
  ]);
  return { help, dueAt: found?.dueAt ?? null };
}
