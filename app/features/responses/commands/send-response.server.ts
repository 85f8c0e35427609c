import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import { canRespond } from "~/features/surveys/domain/survey-state";
import {
  recordFirstParticipation,
  recordParticipation,
} from "~/features/participation/commands/record-participation.server";
import {
  codeForSubmission,
  codeHash,
  ensurePerson,
  personWith,
} from "~/features/people/commands/ensure-person.server";
import { handOverCodeIn } from "~/features/people/commands/hand-over-code.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { Language } from "~/i18n/language";
import { inTransaction, recordTakenBack } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { completeAnswers, takeAll } from "../domain/filling";
import { receiptAddress } from "../domain/receipt-address";
import { toStored, type StoredAnswers } from "../domain/stored-answers";
import { fillableSurvey } from "../queries/fillable-survey.server";
import type { FillableSurvey } from "../queries/fillable-survey.server";
import { fillingOf, surveySubject } from "../queries/filling.server";
import { respondentKey } from "../queries/respondent.server";
import type { Respondent } from "../queries/respondent.server";
import { usableInvitation } from "~/features/surveys/queries/invitations.server";
import { firstValues, wasTold } from "../domain/about";
import { readAbout } from "../queries/about.server";
import { admitInvited, NotInvited } from "./admit-invited.server";
import { dropDrafts } from "./save-draft.server";
import { openReviews } from "./open-reviews.server";
import { writeResponse } from "./write-response.server";

export type SendInput = {
  slug: string;
  respondent: Respondent;
  /** The posted fields: all answers at once, only who somebody is, or nothing beyond what the draft has. */
  form: RawForm;
  /** The token of the form, already checked: a repeat leads to the same person and the same response. */
  submission: string;
  /** The token of the invitation link somebody came with. */
  invitation?: string | null;
  /** Filled in on a tablet that stands at a session. */
  kiosk?: boolean;
};

export type SendRefusal =
  | { ok: false; code: "not_found" | "malformed" }
  /** Only whoever is invited can send, and this link is none or is used up. */
  | { ok: false; code: "not_invited" }
  | { ok: false; code: "closed"; answers: StoredAnswers }
  | { ok: false; code: "invalid"; errors: readonly AnswerError[] }
  /** A required question on this page has no answer. */
  | { ok: false; code: "incomplete"; page: string; errors: readonly AnswerError[] }
  /** Who somebody is does not fit; message keys by field. */
  | { ok: false; code: "declaration_refused"; errors: Record<string, string> };

export type Sent = {
  ok: true;
  person: EnsuredPerson;
  /** Values for `Set-Cookie`: the person is signed in, and the receipt can show a new code. */
  cookies: string[];
  dropped: number;
  changed: boolean;
  /** Where this sending leads, a repeat of it too. */
  receipt: string;
};

function hasAnswers(form: RawForm): boolean {
  return Object.keys(form).some((name) => name.startsWith("answers."));
}

/**
 * Who sends, also when it is a repeat: the draft is gone by then, and what was sent lies under the code that the same
 * form made.
 */
async function senderOf(transaction: Transaction, input: SendInput): Promise<Respondent> {
  if (input.respondent.personId !== null || hasAnswers(input.form)) return input.respondent;
  const known = await personWith(transaction, codeHash(codeForSubmission(input.submission)));
  return { ...input.respondent, personId: known ?? null };
}

async function judge(
  transaction: Transaction,
  survey: FillableSurvey,
  input: SendInput,
  now: Date,
) {
  const filling = await fillingOf(transaction, survey, await senderOf(transaction, input));
  const filled = hasAnswers(input.form)
    ? takeAll(survey.questionnaire, filling.answers, input.form)
    : { answers: filling.answers, errors: [], malformed: false };
  if (filled.malformed) return { ok: false, code: "malformed" } as const;
  const { secret } = survey.round;
  if (!canRespond(survey.term, now).ok || secret === null) {
    return {
      ok: false,
      code: "closed",
      answers: toStored(survey.questionnaire, filled.answers),
    } as const;
  }
  const complete = completeAnswers(survey.questionnaire, filled.answers);
  if (filled.errors.length > 0) {
    return { ok: false, code: "invalid", errors: filled.errors } as const;
  }
  if (!complete.ok) {
    const { page, missing } = complete;
    return { ok: false, code: "incomplete", page, errors: missing } as const;
  }
  const who = await readAbout(
    transaction,
    wasTold(firstValues(input.form)) ? firstValues(input.form) : filling.about,
  );
  return who.ok ? { ...complete, declaration: who.declaration, secret } : who;
}

async function sendInside(
  transaction: Transaction,
  grant: Authorized<"survey.respond">,
  input: SendInput,
  language: Language,
  now: Date,
): Promise<Sent | SendRefusal> {
  const survey = await fillableSurvey(transaction, input.slug);
  if (!survey) return { ok: false, code: "not_found" };
  const verdict = await judge(transaction, survey, input, now);
  if (!verdict.ok) return verdict;
  const { secret } = verdict;
  const invitation = await usableInvitation(transaction, survey.id, input.invitation ?? null);
  const channel = input.kiosk ? "session" : (invitation?.channel ?? "online");
  const person = await ensurePerson(transaction, grant.actor, input.submission, language, now);
  const signedIn = grant.actor.kind === "participant";
  const sentBefore = signedIn ? await findSubmission(transaction, input.submission) : undefined;
  if (person.repeated || sentBefore !== undefined) {
    const cookies = signedIn ? [] : await handOverCodeIn(transaction, person);
    const receipt = sentBefore ?? receiptAddress(input.slug, { changed: false, dropped: 0 });
    return { ok: true, person, cookies, dropped: 0, changed: true, receipt };
  }
  const key = respondentKey(secret, person.personId);
  const { id, changed, texts } = await writeResponse(
    transaction,
    {
      survey,
      respondentKey: key,
      answers: verdict.answers,
      role: verdict.declaration.role,
      channel,
      firstOfPerson: person.justMade === true,
    },
    now,
  );
  if (changed) await recordTakenBack(transaction, [person.personId], `response:${id}`);
  else await admitInvited(transaction, survey, invitation);
  const { role, ageBand } = verdict.declaration;
  const { id: surveyId, roundId } = survey;
  const writer = { roundId, surveyId, respondentKey: key, role, ageBand };
  await openReviews(transaction, texts, writer, now);
  const contribution = {
    ...verdict.declaration,
    personId: person.personId,
    activityId: survey.activityId,
    subject: surveySubject(survey.id),
    channel,
  } as const;
  if (person.justMade) {
    await recordFirstParticipation(transaction, contribution, survey, now);
  } else {
    await recordParticipation(transaction, contribution, now);
  }
  const respondent = { ...input.respondent, personId: person.personId };
  if (input.respondent.draftToken !== null || signedIn) {
    await dropDrafts(transaction, { id: survey.id, secret }, respondent);
  }
  const dropped = verdict.dropped.length;
  const receipt = receiptAddress(input.slug, { changed, dropped });
  if (signedIn) {
    await recordSubmission(transaction, input.submission, "response", receipt, now);
  }
  const cookies = signedIn ? [] : await handOverCodeIn(transaction, person);
  return { ok: true, person, cookies, dropped, changed, receipt };
}

/**
 * Sends a response: one per person and survey, a second one changes the first. Answers on a branch no longer taken are
 * dropped; the ledger counts the contribution once.
 * @returns the person (with the code when it is new), and how many answers were dropped
 */
export async function sendResponse(
  grant: Authorized<"survey.respond">,
  input: SendInput,
  language: Language,
  now: Date,
): Promise<Sent | SendRefusal> {
  try {
    return await inTransaction((transaction) =>
      sendInside(transaction, grant, input, language, now),
    );
  } catch (error) {
    if (error instanceof NotInvited) return { ok: false, code: "not_invited" };
    throw error;
  }
}
