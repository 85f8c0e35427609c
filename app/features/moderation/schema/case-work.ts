/** What colleagues say to each other about a case. */
import { z } from "zod";
import { requiredTextField } from "~/i18n/form-fields";
import { MOST_ALIKE } from "../domain/alike-held";
import type { HeldVersion } from "../domain/alike-held";
import { NOTE_LENGTH } from "../domain/case-work";
import { chosenCasesSchema } from "./batch";

const MOST_CHOICE = 100;

/** A note, with the colleague who is asked something by it, or the step of the reporting code that it tells of. */
export const noteSchema = z.object({
  note: requiredTextField(NOTE_LENGTH.max),
  forId: z.string().max(MOST_CHOICE).default(""),
  step: z.coerce.number().int().min(0).max(MOST_CHOICE).catch(0),
});

/** What ticks that the others go along with a decision or a note, two forms of one page, and what names each of them. */
export const ALIKE_FIELDS = { decide: "together", note: "noteTogether", shown: "alike" } as const;

/** A text with the same words, as its field names it. */
export const alikeValue = ({ caseId, version }: HeldVersion) => `${caseId}:${version}`;

/** The others with the same words that go along; none where that was not ticked. */
export function readAlike(
  fields: { has: (name: string) => boolean; all: (name: string) => string[] },
  tick: "decide" | "note",
): readonly HeldVersion[] {
  if (!fields.has(ALIKE_FIELDS[tick])) return [];
  return chosenCasesSchema.parse(fields.all(ALIKE_FIELDS.shown)).slice(0, MOST_ALIKE);
}
