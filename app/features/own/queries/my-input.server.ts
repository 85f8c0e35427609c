import { ownHeld } from "~/features/moderation/queries/own-held.server";
import type { OwnHeld } from "~/features/moderation/queries/own-held.server";
import { myProposals, myReactions } from "~/features/proposals/queries/own-proposals.server";
import type { MyProposal, MyReactions } from "~/features/proposals/queries/own-proposals.server";
import { myDrafts, mySurveys } from "~/features/responses/queries/own-responses.server";
import type { MyDraft, MySurvey } from "~/features/responses/queries/own-responses.server";
import { mySignUps } from "~/features/sessions/queries/own-sign-ups.server";
import type { MySignUp } from "~/features/sessions/queries/own-sign-ups.server";
import { proposalStatus, signUpStatus } from "~/features/own/domain/own-status";
import type { ProposalStatus } from "~/features/own/domain/own-status";
import { OWN_LISTS } from "~/features/own/domain/own-lists";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { pageOfAddress } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";

/** So many of each list are on one page. */
const PAGE_SIZE = 20;

type ProposalWithStatus = MyProposal & { status: ProposalStatus };
type SignUpWithStatus = MySignUp & ReturnType<typeof signUpStatus>;

/** Everything somebody sees behind their code, each list one page of it. */
export type MyInput = {
  surveys: PagePlace & { rows: MySurvey[] };
  drafts: MyDraft[];
  signUps: PagePlace & { rows: SignUpWithStatus[] };
  proposals: PagePlace & { rows: ProposalWithStatus[] };
  reactions: PagePlace & MyReactions;
  /** Help first, while a text of this person is held. */
  held: OwnHeld | null;
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
  const [surveys, drafts, signUps, proposals, reactions, held] = await Promise.all([
    mySurveys(client, personId, language, now, pageOf("surveys")),
    myDrafts(client, personId, language, now),
    mySignUps(client, personId, language, pageOf("signUps")),
    myProposals(client, personId, now, pageOf("proposals")),
    myReactions(client, personId, pageOf("reactions")),
    ownHeld(client, personId, language),
  ]);
  return {
    surveys,
    drafts,
    signUps: {
      ...signUps,
      rows: signUps.rows.map((row) => ({ ...row, ...signUpStatus(row, now) })),
    },
    proposals: {
      ...proposals,
      rows: proposals.rows.map((row) => {
        const facts = { ...row, merged: row.goesOnIn !== null };
        return { ...row, status: proposalStatus(facts, now) };
      }),
    },
    reactions,
    held,
  };
}
