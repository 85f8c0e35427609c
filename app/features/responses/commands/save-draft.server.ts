import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { Transaction } from "~/platform/db.server";
import { randomToken } from "~/platform/secret.server";
import { anonymousDraftKey, draftKeys, respondentKey } from "../queries/respondent.server";
import type { Respondent } from "../queries/respondent.server";
import type { DraftValues } from "../schema";

/** Characters of what was refused that a draft keeps; what was taken has the limits of its questions. */
const MOST_TYPED = 10_000;

/** What was refused is on the page that is sent back anyway: more than a form can ask is not kept on the disk too. */
function boundedValues(values: DraftValues): DraftValues {
  return JSON.stringify(values.typed).length > MOST_TYPED ? { ...values, typed: {} } : values;
}

/**
 * Saves a draft, in the transaction of the command that makes it: under the person where there is one, else under the
 * token of the browser. A draft carries a day, never a time.
 * @returns the token by which this browser finds the draft back; null when the person's code does
 */
export async function saveDraft(
  transaction: Transaction,
  survey: { id: string; secret: string },
  respondent: Respondent,
  values: DraftValues,
  now: Date,
): Promise<string | null> {
  const { personId } = respondent;
  const draftToken = respondent.draftToken ?? randomToken();
  const key =
    personId === null
      ? anonymousDraftKey(survey.secret, draftToken)
      : respondentKey(survey.secret, personId);
  const content = {
    values: JSON.stringify(boundedValues(values)),
    updatedOn: amsterdamDate(now),
    anonymous: personId === null,
  };
  await transaction.responseDraft.upsert({
    where: { surveyId_respondentKey: { surveyId: survey.id, respondentKey: key } },
    create: { surveyId: survey.id, respondentKey: key, ...content },
    update: content,
  });
  // The draft this browser saved before the person had a code lives on under the code.
  if (personId !== null && respondent.draftToken !== null) {
    await dropDrafts(transaction, survey, { personId: null, draftToken: respondent.draftToken });
  }
  return personId === null ? draftToken : null;
}

/** Removes every draft of a respondent for one survey. */
export async function dropDrafts(
  transaction: Transaction,
  survey: { id: string; secret: string },
  respondent: Respondent,
): Promise<void> {
  const keys = draftKeys(survey.secret, respondent);
  if (keys.length === 0) return;
  await transaction.responseDraft.deleteMany({
    where: { surveyId: survey.id, respondentKey: { in: keys } },
  });
}
