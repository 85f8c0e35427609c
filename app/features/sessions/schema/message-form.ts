/** The form with which staff write to everybody who signed up, and the words its columns hold. */
import { z } from "zod";
import { MESSAGE_AUDIENCES, TOLD_BY } from "~/features/sessions/domain/session-message";
import { optionalTextField, requiredTextField } from "~/i18n/form-fields";

export const MESSAGE_LENGTH = 2_000;

/** There is no field for a subject: the product makes it of the title, so that no name of a person stands in one. */
export const messageSchema = z.object({
  audience: z.enum(MESSAGE_AUDIENCES, { error: "errors.chooseOne" }),
  body: requiredTextField(MESSAGE_LENGTH),
  bodyEn: optionalTextField(MESSAGE_LENGTH),
});
export type MessageFields = z.output<typeof messageSchema>;

/** Somebody who was told by telephone. */
export const toldSchema = z.object({
  messageId: z.string().min(1, "errors.chooseOne"),
  signUpId: z.string().min(1, "errors.chooseOne"),
});

/** The columns of a message that hold a word from a fixed list. */
export const messageColumnsSchema = z.object({ audience: z.enum(MESSAGE_AUDIENCES) });
export const toldBySchema = z.enum(TOLD_BY);
