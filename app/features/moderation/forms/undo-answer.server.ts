/** What undoing answers, whether it undoes one decision or everything that was decided in one go. */
import type { Since } from "~/features/moderation/domain/undo-decision";
import type { Actor } from "~/policy/actor";

/** The page says these above its button. */
export const UNDO_REFUSALS = {
  not_your_decision: { undo: "moderationDesk.undoRefused_not_your_decision" },
  nothing_to_undo: { undo: "moderationDesk.undoRefused_nothing_to_undo" },
  own_item: { undo: "moderation.refusal_own_item" },
  something_since: ({ since }: { since: Since }) => ({
    undo: `moderationDesk.undoSince_${since}`,
  }),
  undo_too_late: { undo: "moderationDesk.undoRefused_undo_too_late" },
} as const;

/** The list that somebody comes back to, with how much is undone and how much could not come back. */
export function undoneAddress(
  actor: Actor,
  { undone, left = 0, stillEmpty }: { undone: number; left?: number; stillEmpty: number },
  query = "",
): string {
  // A moderator goes on with the queue, which nobody else opens.
  const goesOn = actor.kind === "staff" && actor.role === "moderator";
  const told = new URLSearchParams(goesOn ? query : "");
  told.set("teruggedraaid", String(undone));
  if (left > 0) told.set("gebleven", String(left));
  if (stillEmpty > 0) told.set("leeg", String(stillEmpty));
  return `/werkplek/beoordelen${goesOn ? "" : "/besloten"}?${told.toString()}`;
}
