/**
 * Every kind of text that people write and that moderation or the safety officer looks at, of the whole application; a
 * feature adds its own kind to this list. Importing this module makes them known.
 */
import { moderatedChallenge } from "~/features/claims/moderated-challenge.server";
import { moderatedClaim } from "~/features/claims/moderated-claim.server";
import { registerModeratedKinds } from "~/features/moderation/queries/kinds.server";
import { moderatedStatement } from "~/features/opinions/moderated-statement.server";
import { moderatedProposal } from "~/features/proposals/moderated-proposal.server";
import { moderatedReaction } from "~/features/proposals/moderated-reaction.server";
import { moderatedAnswer } from "~/features/responses/moderated-answer.server";
import { moderatedNeeds } from "~/features/sessions/moderated-needs.server";
import { moderatedQuestion } from "~/features/sessions/moderated-question.server";
import { moderatedSpeaker } from "~/features/sessions/moderated-speaker.server";

registerModeratedKinds([
  moderatedProposal,
  moderatedReaction,
  moderatedAnswer,
  moderatedQuestion,
  moderatedClaim,
  moderatedChallenge,
  moderatedStatement,
  moderatedSpeaker,
  moderatedNeeds,
]);
