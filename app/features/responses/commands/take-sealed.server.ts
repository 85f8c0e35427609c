import { personOfCode } from "~/features/people/commands/ensure-person.server";
import { canRespond } from "~/features/surveys/domain/survey-state";
import { openSealed } from "~/features/surveys/queries/tablets.server";
import { usableInvitation } from "~/features/surveys/queries/invitations.server";
import type { Language } from "~/i18n/language";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { sealedSubmission, SubmissionUsed } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import type { SealedRefusalCode } from "../domain/sealed-refusal";
import { earlierVersion, fillableSurvey } from "../queries/fillable-survey.server";
import type { FillableSurvey } from "../queries/fillable-survey.server";
import { respondentKey } from "../queries/respondent.server";
import { readWholeForm } from "../queries/whole-form.server";
import { readSealedResponse } from "../schema/sealed-response";
import type { SealedResponse } from "../schema/sealed-response";
import { admitInvited, NotInvited } from "./admit-invited.server";
import { writeFirstResponse } from "./write-first-response.server";

export type SealedInput = {
  slug: string;
  /** The id of the tablet that sealed it. */
  tablet: string;
  /** What it sealed, as base64url. */
  sealed: string;
  /** The token of the invitation link the tablet came with. */
  invitation: string | null;
};

/** The tablet holds on to what it has, and says why. */
export type SealedRefusal = { ok: false; code: SealedRefusalCode };

/** The survey in the version that the tablet asked, which stays the version of the response. */
async function asAsked(
  transaction: Transaction,
  present: FillableSurvey,
  versionId: string,
): Promise<FillableSurvey> {
  const questionnaire = await earlierVersion(transaction, present, versionId);
  return questionnaire === null ? present : { ...present, versionId, questionnaire };
}

/** Whether somebody sent a response here before, also when it was withdrawn since. */
async function hasResponse(transaction: Transaction, surveyId: string, key: string) {
  const where = { surveyId_respondentKey: { surveyId, respondentKey: key } };
  return (await transaction.response.findUnique({ where, select: { id: true } })) !== null;
}

async function takeInside(
  transaction: Transaction,
  input: SealedInput,
  { response, text }: { response: SealedResponse; text: string },
  language: Language,
  now: Date,
): Promise<{ ok: true } | SealedRefusal> {
  const present = await fillableSurvey(transaction, input.slug);
  if (!present) return { ok: false, code: "closed" };
  const submission = sealedSubmission(response.id, text);
  const person = await personOfCode(transaction, response.code, submission, language, now);
  // It came before: the answer to it was lost on the way.
  if ("repeated" in person) return { ok: true };
  const { personId } = person;
  const { secret } = present.round;
  if (secret === null) throw new Refused("closed");
  if (!person.justMade) {
    // Longer ago than repeats are remembered; somebody else's code answers nothing.
    if (await hasResponse(transaction, present.id, respondentKey(secret, personId)))
      return { ok: true };
    throw new Refused("invalid");
  }
  if (!canRespond(present.term, now).ok) throw new Refused("closed");
  const survey = await asAsked(transaction, present, response.version);
  const read = await readWholeForm(transaction, survey.questionnaire, response.form);
  if (!read.ok) throw new Refused("invalid");
  const { answers, declaration } = read;
  await writeFirstResponse(
    transaction,
    { survey, secret, personId, answers, declaration, channel: "session" },
    now,
  );
  const invitation = await usableInvitation(transaction, survey.id, input.invitation);
  await admitInvited(transaction, survey, invitation);
  return { ok: true };
}

/** Undoes what was claimed for a response that turns out to be refused: it may come again. */
class Refused extends Error {
  constructor(readonly code: SealedRefusalCode) {
    super(code);
  }
}

/**
 * Takes a response that a tablet at a session held while it had no network. It counts from the moment it arrives, by the
 * server's clock, and once: whatever comes again changes nothing.
 */
export async function takeSealed(
  _grant: Authorized<"survey.respond">,
  input: SealedInput,
  language: Language,
  now: Date,
): Promise<{ ok: true } | SealedRefusal> {
  const { slug, tablet: id, sealed } = input;
  const text = await openSealed(await database(), { slug, id, sealed });
  if (text === null) return { ok: false, code: "gone" };
  const response = readSealedResponse(text);
  if (response === null) return { ok: false, code: "invalid" };
  try {
    return await inTransaction((transaction) =>
      takeInside(transaction, input, { response, text }, language, now),
    );
  } catch (error) {
    if (error instanceof NotInvited) return { ok: false, code: "not_invited" };
    if (error instanceof SubmissionUsed) return { ok: false, code: "invalid" };
    if (error instanceof Refused) return { ok: false, code: error.code };
    throw error;
  }
}
