import type { FollowReview, RemoveCopies } from "~/features/vocabulary/own-input";

type CopySteps = { readonly remove: RemoveCopies; readonly follow: FollowReview };

const unknown = () => {
  throw new Error("nobody registered who knows the copies of texts");
};

let steps: CopySteps = { remove: unknown, follow: unknown };

/** Makes known who knows the copies of texts; the composition root does so before anything else runs. */
export function registerCopySteps(registered: CopySteps): void {
  steps = registered;
}

/** Takes away what was copied from texts that their writer withdraws, wherever it is not in a published report. */
export const removeWithdrawnCopies: RemoveCopies = (...texts) => steps.remove(...texts);

/** Makes what was copied from a text follow what moderation decides about it, in published reports too. */
export const copiesFollowReview: FollowReview = (...text) => steps.follow(...text);
