/** The form with which a maker brings a picture of their own. */
import { z } from "zod";
import { requiredTextField, textField } from "~/i18n/form-fields";

/** Bytes of the largest file. */
export const PICTURE_MAX_BYTES = 5 * 1024 * 1024;

export const LONGEST_ALT = 150;

export const pictureSchema = z.object({
  // Whoever does not see the picture has to be able to choose as well.
  altNl: requiredTextField(LONGEST_ALT),
  altEn: textField(LONGEST_ALT),
});
