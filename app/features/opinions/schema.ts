/** The words of opinions in the database, and what their forms may hold. */
import { z } from "zod";
import { textField } from "~/i18n/form-fields";
import { OPINION_CHOICES } from "./domain/opinion-statement";

export const choiceSchema = z.enum(OPINION_CHOICES);

const MOST_ID = 100;
const MOST_TEXT = 1_000;

/** One opinion. */
export const voteSchema = z.object({
  statement: z.string().min(1, "errors.unknownChoice").max(MOST_ID, "errors.unknownChoice"),
  choice: z.enum(OPINION_CHOICES, { error: "errors.chooseOne" }),
});

/** A statement as a moderator writes it. */
export const statementSchema = z.object({
  text: textField(MOST_TEXT, "opinions.statement_too_long"),
  textEn: textField(MOST_TEXT, "opinions.statement_too_long"),
  proposal: z
    .string()
    .max(MOST_ID, "errors.unknownChoice")
    .default("")
    .transform((value) => (value === "" ? null : value)),
});

export type StatementForm = z.output<typeof statementSchema>;
