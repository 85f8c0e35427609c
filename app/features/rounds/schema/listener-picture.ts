/** The form with which a desk brings the picture of who listens. */
import { z } from "zod";
import { optionalTextField, requiredTextField } from "~/i18n/form-fields";

/** Bytes of the largest file. */
export const LISTENER_PICTURE_MAX_BYTES = 5 * 1024 * 1024;

export const LONGEST_ALT = 150;

export const listenerPictureSchema = z.object({
  // Whoever does not see the picture reads who listens all the same.
  altNl: requiredTextField(LONGEST_ALT),
  altEn: optionalTextField(LONGEST_ALT),
});
