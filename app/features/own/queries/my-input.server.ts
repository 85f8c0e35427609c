import { myProposals, myReactions } from "~/features/proposals/queries/own-proposals.server";
import type { MyProposal, MyReactions } from "~/features/proposals/queries/own-proposals.server";
import { myDrafts, mySurveys } from "~/features/responses/queries/own-responses.server";
import type { MyDraft, MySurvey } from "~/features/responses/queries/own-responses.server";
import { mySignUps } from "~/features/sessions/queries/own-sign-ups.server";
import type { MySignUp } from "~/features/sessions/queries/own-sign-ups.server";
import { OWN_LISTS } from "~/features/own/domain/own-lists";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { pageOfAddress } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";

/** So many of each list are on one page. */
const PAGE_SIZE = 20;

/** Everything somebody sees behind their code, each list one page of it. */
export type MyInput = {
  surveys: PagePlace & { rows: MySurvey[] };
  drafts: MyDraft[];
  signUps: PagePlace & { rows: MySignUp[] };
  proposals: PagePlace & { rows: MyProposal[] };
  reactions: PagePlace & MyReactions;
};

/**
 * What belongs to one participant, with what came of it.
 * @param url says which page of each list
 * @param now decides what can still be changed
 */
export async function loadMyInput(
  personId: string,
  language: Language,
  url: string,
  now: Date,
): Promise<MyInput> {
  const client = await database();
  const pageOf = (list: keyof typeof OWN_LISTS) => ({
    wanted: pageOfAddress(url, OWN_LISTS[list]),
    size: PAGE_SIZE,
  });
  const [surveys, drafts, signUps, proposals, reactions] = await Promise.all([
    mySurveys(client, personId, language, now, pageOf("surveys")),
    myDrafts(client, personId, language, now),
    mySignUps(client, personId, language, now, pageOf("signUps")),
    myProposals(client, personId, now, pageOf("proposals")),
    myReactions(client, personId, pageOf("reactions")),
  ]);
  return { surveys, drafts, signUps, proposals, reactions };
}
