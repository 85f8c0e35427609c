/**
 * Every kind of text that people write and that moderation looks at, of the whole application; a feature adds its own
 * kind to this list. Importing this module makes them known.
 */
import { registerModeratedKinds } from "~/features/moderation/queries/kinds.server";
import { moderatedProposal } from "~/features/proposals/moderated-proposal.server";
import { moderatedReaction } from "~/features/proposals/moderated-reaction.server";
import { moderatedAnswer } from "~/features/responses/moderated-answer.server";
import { moderatedQuestion } from "~/features/sessions/moderated-question.server";

registerModeratedKinds([moderatedProposal, moderatedReaction, moderatedAnswer, moderatedQuestion]);
