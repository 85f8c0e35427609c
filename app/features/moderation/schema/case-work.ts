/** What colleagues say to each other about a case. */
import { z } from "zod";
import { requiredTextField } from "~/i18n/form-fields";
import { NOTE_LENGTH } from "../domain/case-work";

const MOST_CHOICE = 100;

/** A note, with the colleague who is asked something by it, or the step of the reporting code that it tells of. */
export const noteSchema = z.object({
  note: requiredTextField(NOTE_LENGTH.max),
  forId: z.string().max(MOST_CHOICE).default(""),
  step: z.coerce.number().int().min(0).max(MOST_CHOICE).catch(0),
});
