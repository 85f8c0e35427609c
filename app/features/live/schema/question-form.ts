/** The form of one question of the poll in the room. */
import { z } from "zod";
import { textField, titleField } from "~/i18n/form-fields";
import { LIVE_KINDS, LIVE_LIMITS, OPTION_COUNT } from "~/features/live/domain/live-question";

/** All lines together: as many choices as there may be, and some room for lines that are too many. */
const MOST_OF_LINES = (LIVE_LIMITS.option + 2) * OPTION_COUNT.max * 2;

export const liveQuestionSchema = z.object({
  text: titleField(LIVE_LIMITS.question),
  kind: z.enum(LIVE_KINDS, { error: "errors.chooseOne" }),
  options: textField(MOST_OF_LINES),
  sensitive: z
    .enum(["on"], { error: "errors.unknownChoice" })
    .optional()
    .transform((value) => value === "on"),
});

export type LiveQuestionFields = z.output<typeof liveQuestionSchema>;
