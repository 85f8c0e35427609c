import { myProposals, myReactions } from "~/features/proposals/queries/own-proposals.server";
import type { MyProposal, MyReaction } from "~/features/proposals/queries/own-proposals.server";
import { myDrafts, mySurveys } from "~/features/responses/queries/own-responses.server";
import type { MyDraft, MySurvey } from "~/features/responses/queries/own-responses.server";
import { mySignUps } from "~/features/sessions/queries/own-sign-ups.server";
import type { MySignUp } from "~/features/sessions/queries/own-sign-ups.server";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";

/** Everything somebody sees behind their code. */
export type MyInput = {
  surveys: MySurvey[];
  drafts: MyDraft[];
  signUps: MySignUp[];
  proposals: MyProposal[];
  supported: { id: string; title: string }[];
  comments: MyReaction[];
};

/**
 * All that belongs to one participant, with what came of it.
 * @param now decides what can still be changed
 */
export async function loadMyInput(
  personId: string,
  language: Language,
  now: Date,
): Promise<MyInput> {
  const client = await database();
  const [surveys, drafts, signUps, proposals, reactions] = await Promise.all([
    mySurveys(client, personId, language, now),
    myDrafts(client, personId, language, now),
    mySignUps(client, personId, language, now),
    myProposals(client, personId, now),
    myReactions(client, personId),
  ]);
  return { surveys, drafts, signUps, proposals, ...reactions };
}
