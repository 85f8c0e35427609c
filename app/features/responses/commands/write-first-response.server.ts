import { recordParticipation } from "~/features/participation/commands/record-participation.server";
import type { Channel } from "~/features/participation/domain/roles";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import type { Answers } from "~/features/surveys/domain/answer";
import type { Transaction } from "~/platform/db.server";
import type { FillableSurvey } from "../queries/fillable-survey.server";
import { surveySubject } from "../queries/filling.server";
import { respondentKey } from "../queries/respondent.server";
import { openReviews } from "./open-reviews.server";
import { writeResponse } from "./write-response.server";

/** Writes the response of somebody who was made for it, and counts it in the ledger on the day it arrives. */
export async function writeFirstResponse(
  transaction: Transaction,
  response: {
    survey: FillableSurvey;
    /** The secret of its round. */
    secret: string;
    personId: string;
    answers: Answers;
    declaration: FrozenDeclaration;
    channel: Channel;
  },
  now: Date,
): Promise<void> {
  const { survey, secret, personId, answers, declaration, channel } = response;
  const key = respondentKey(secret, personId);
  const { role, ageBand } = declaration;
  const { texts } = await writeResponse(
    transaction,
    { survey, respondentKey: key, answers, role, channel, firstOfPerson: true },
    now,
  );
  const { id: surveyId, roundId, activityId } = survey;
  const writer = { roundId, surveyId, respondentKey: key, role, ageBand };
  await openReviews(transaction, texts, writer, now);
  const subject = surveySubject(surveyId);
  const contribution = { ...declaration, personId, activityId, subject, channel };
  await recordParticipation(transaction, contribution, now);
}
