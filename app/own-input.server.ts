/**
 * What every feature holds of a person, and where words of a person are copied to; a feature adds its own entry here.
 * The order is that of erasing: what hangs under something goes before the thing itself, and the code last of all.
 */
import { challengesOwnInput } from "~/features/claims/own-input.server";
import { caseCopies, moderationOwnInput } from "~/features/moderation/own-input.server";
import {
  devicesOwnInput,
  followsOwnInput,
  messagesOwnInput,
  newsCopies,
  noticesOwnInput,
} from "~/features/notices/own-input.server";
import { experiencesOwnInput } from "~/features/experiences/own-input.server";
import { liveVotesOwnInput } from "~/features/live/own-input.server";
import { opinionsOwnInput, statementCopies } from "~/features/opinions/own-input.server";
import { ledgerOwnInput } from "~/features/participation/own-input.server";
import type {
  CopyHolder,
  FollowReview,
  OwnInputKind,
  RemoveCopies,
} from "~/features/vocabulary/own-input";
import { addressOwnInput, codeOwnInput } from "~/features/people/own-input.server";
import {
  commentsOwnInput,
  proposalsOwnInput,
  replyOpinionsOwnInput,
  supportsOwnInput,
} from "~/features/proposals/own-input.server";
import { reportingCopies } from "~/features/reporting/own-input.server";
import {
  draftsOwnInput,
  exportCopies,
  responsesOwnInput,
} from "~/features/responses/own-input.server";
import { searchCopies } from "~/features/search/own-input.server";
import {
  datePollsOwnInput,
  inputCardCopies,
  sessionQuestionsOwnInput,
  signUpsOwnInput,
  speakersOwnInput,
} from "~/features/sessions/own-input.server";

export const ownInputKinds: readonly OwnInputKind[] = [
  draftsOwnInput,
  supportsOwnInput,
  replyOpinionsOwnInput,
  commentsOwnInput,
  sessionQuestionsOwnInput,
  datePollsOwnInput,
  speakersOwnInput,
  opinionsOwnInput,
  experiencesOwnInput,
  liveVotesOwnInput,
  challengesOwnInput,
  responsesOwnInput,
  signUpsOwnInput,
  proposalsOwnInput,
  moderationOwnInput,
  followsOwnInput,
  noticesOwnInput,
  messagesOwnInput,
  devicesOwnInput,
  addressOwnInput,
  ledgerOwnInput,
  codeOwnInput,
];

/** What reporting prepares rests on session cards, so it is asked before they go. */
export const copyHolders: readonly CopyHolder[] = [
  reportingCopies,
  statementCopies,
  inputCardCopies,
  exportCopies,
  newsCopies,
  searchCopies,
  caseCopies,
];

/** Takes the copies of these texts away wherever they are and not in a published report. */
export const removeAllCopies: RemoveCopies = async (transaction, texts, now) => {
  for (const { removeCopies } of copyHolders) await removeCopies?.(transaction, texts, now);
};

/** Makes the copies of a text follow what moderation decided about it, wherever they are. */
export const allCopiesFollow: FollowReview = async (transaction, text, now) => {
  for (const { followReview } of copyHolders) await followReview?.(transaction, text, now);
};
