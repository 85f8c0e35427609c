/** How a draft of a decision stands in the database, and what the desk sends of one. */
import { z } from "zod";
import { typedField } from "~/i18n/form-fields";
import { OUTCOME_KINDS } from "../domain/outcome";
import { chosenOutcomeSchema } from "../schema";

const MOST_SEARCHED = 200;

/** A draft may be half-way: nothing of it has to be chosen yet. */
export const draftSchema = chosenOutcomeSchema.omit({ then: true }).extend({
  outcome: z.enum(["", ...OUTCOME_KINDS], { error: "moderation.chooseOutcome" }).default(""),
  otherWords: typedField(MOST_SEARCHED),
});

/** The `filledIn` column: what was filled in, by the name of its field. */
export const filledInSchema = z.record(z.string(), z.string());

/** What an address says was done with a draft. */
export const DRAFT_SAID = { saved: "bewaard", dropped: "weg" } as const;

/** Reads what was done with a draft just now. */
export function readDraftSaid(search: URLSearchParams): keyof typeof DRAFT_SAID | null {
  const said = search.get("concept");
  if (said === DRAFT_SAID.saved) return "saved";
  return said === DRAFT_SAID.dropped ? "dropped" : null;
}
