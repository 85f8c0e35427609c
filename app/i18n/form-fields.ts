/** Fields that forms of every feature have, with the messages of what may be wrong with them. */
import { z } from "zod";
import { fitsWithin, hasLetterOrDigit } from "~/features/text/domain/text-length";

/**
 * A text; one that was not sent is empty.
 * @param longest most characters as a reader counts them, without the space around them
 * @param tooLong the sentence that says that it is longer
 */
export function textField(longest: number, tooLong = "errors.tooLong") {
  return z
    .string()
    .trim()
    .refine((text) => fitsWithin(text, longest), tooLong)
    .default("");
}

/** A text as it was typed, with the space around it, for a feature whose own rules look at it. */
export function typedField(longest: number) {
  return z
    .string()
    .refine((text) => fitsWithin(text, longest), "errors.tooLong")
    .default("");
}

/** A title that has to be there, and that can be read out: it holds a letter or a digit. */
export function titleField(longest: number) {
  return requiredTextField(longest).refine(hasLetterOrDigit, "errors.noLetter");
}

/** A text that has to be there. */
export function requiredTextField(longest: number) {
  return textField(longest).pipe(z.string().min(1, "errors.required"));
}

/** A text that may stay away: empty is nothing. */
export function optionalTextField(longest: number) {
  return textField(longest).transform((value) => (value === "" ? null : value));
}

/** A day (YYYY-MM-DD) that may stay away. */
export const optionalDayField = z
  .literal("")
  .transform(() => null)
  .or(z.iso.date("errors.notADate"))
  .default(null);

const ID_LENGTH = 100;
const MOST_LINKS = 50;

/** The agreements and principles that are ticked: values of a group of boxes. */
export const linkIdsSchema = z
  .array(z.string().max(ID_LENGTH, "errors.unknownChoice"))
  .max(MOST_LINKS, "errors.unknownChoice");
