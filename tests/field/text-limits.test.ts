/**
 * Limits of texts in the field. Elsewhere a name of twenty characters was refused as too long because it held flags, a limit
 * that counted what a reader sees let through megabytes of marks stacked on one letter, and the browser cut off what was
 * pasted without a word.
 */
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { appealSchema, chosenOutcomeSchema, reportSchema } from "~/features/moderation/schema";
import { statementSchema } from "~/features/opinions/schema";
import {
  questionSchema,
  reportReactionSchema,
  speakerSchema,
  TALK_LIMITS,
} from "~/features/sessions/schema/talk-forms";
import { accountSchema } from "~/features/staff/schema";
import { invitationSchema } from "~/features/surveys/schema/invitation-form";
import { LONGEST_ALT, pictureSchema } from "~/features/surveys/schema/picture-form";

/** Eleven units, seven code points, one character. */
const FAMILY = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}";
const STACKED = `a${"\u0301".repeat(100)}`;

const FORMS: [string, z.ZodObject, string, number][] = [
  ["a question before a session", questionSchema, "body", TALK_LIMITS.question],
  ["what somebody will speak about", speakerSchema, "subject", TALK_LIMITS.subject],
  ["a reaction to a report", reportReactionSchema, "body", TALK_LIMITS.reaction],
  ["a statement to vote on", statementSchema, "text", 1_000],
  ["a report of a text", reportSchema, "comment", 200],
  ["an appeal", appealSchema, "reason", 2_000],
  ["the explanation of a moderator", chosenOutcomeSchema, "explanation", 20_000],
  ["the name of an account", accountSchema, "displayName", 80],
  ["the label of an invitation", invitationSchema, "label", 120],
  ["the words for a picture", pictureSchema, "altNl", LONGEST_ALT],
];

function isTooLong(schema: z.ZodObject, field: string, text: string): boolean {
  const read = schema.safeParse({ [field]: text });
  // The other fields are missing here; only this one counts.
  return read.success ? false : read.error.issues.some(({ path }) => path[0] === field);
}

describe.each(FORMS)("%s", (_name, schema, field, most) => {
  test("takes as many characters as it says, whatever they are made of", () => {
    expect(isTooLong(schema, field, FAMILY.repeat(most))).toBe(false);
    expect(isTooLong(schema, field, FAMILY.repeat(most + 1))).toBe(true);
    expect(isTooLong(schema, field, "a".repeat(most))).toBe(false);
    expect(isTooLong(schema, field, "a".repeat(most + 1))).toBe(true);
  });

  test("takes no stack of marks that a reader sees as one character", () => {
    expect(isTooLong(schema, field, STACKED.repeat(most))).toBe(true);
  });
});
