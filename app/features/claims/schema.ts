import { z } from "zod";
import { ROLES } from "~/features/participation/domain/roles";
import { optionalTextField, textField } from "~/i18n/form-fields";
import { CHALLENGE_ANSWERS, CHALLENGE_STATES } from "./domain/challenge";
import { CLAIM_STATES } from "./domain/claim";
import type { ClaimGap } from "./domain/claim";

/** The state column of a claim. */
export const claimStateSchema = z.enum(CLAIM_STATES);

/** The state column of a challenge. */
export const challengeStateSchema = z.enum(CHALLENGE_STATES);

const LONGEST_SENTENCE = 1_000;
const LONGEST_TEXT = 3_000;
const LONGEST_LINE = 300;
const ID_LENGTH = 100;

/** A sentence that anyone sends in, and where it stands. */
export const submitClaimSchema = z.object({
  submission: z.string().default(""),
  text: textField(LONGEST_SENTENCE).pipe(z.string().min(1, "claims.error_text_missing")),
  foundIn: textField(LONGEST_LINE).pipe(z.string().min(1, "claims.error_found_in_missing")),
});
export type SubmitClaimForm = z.output<typeof submitClaimSchema>;

export const challengeFormSchema = z.object({
  submission: z.string().default(""),
  reason: textField(LONGEST_TEXT),
});
export type ChallengeForm = z.output<typeof challengeFormSchema>;

/** What staff fills in to make a sentence checkable. */
export const checkableFormSchema = z.object({
  text: textField(LONGEST_SENTENCE),
  textEn: optionalTextField(LONGEST_SENTENCE),
  claimedBy: textField(LONGEST_LINE),
  claimedByEn: optionalTextField(LONGEST_LINE),
  documentId: optionalTextField(ID_LENGTH),
  roundId: optionalTextField(ID_LENGTH),
  note: optionalTextField(LONGEST_TEXT),
});
export type CheckableForm = z.output<typeof checkableFormSchema>;

/** The roles a sentence names, or that it speaks of everybody; nothing ticked is not yet looked at. */
export const claimRolesSchema = z
  .array(z.enum(["everybody", ...ROLES], { error: "errors.unknownChoice" }))
  .transform((chosen) => {
    if (chosen.length === 0) return null;
    return chosen.includes("everybody") ? [] : ROLES.filter((role) => chosen.includes(role));
  });

export const amendFormSchema = z.object({
  amendedText: textField(LONGEST_SENTENCE),
  amendedTextEn: optionalTextField(LONGEST_SENTENCE),
});
export type AmendForm = z.output<typeof amendFormSchema>;

export const strikeFormSchema = z.object({ strikeReason: textField(LONGEST_TEXT) });

export const answerFormSchema = z.object({
  challenge: z.string().max(ID_LENGTH).default(""),
  outcome: z.enum(CHALLENGE_ANSWERS, { error: "errors.chooseOne" }),
  answer: textField(LONGEST_TEXT),
});
export type AnswerForm = z.output<typeof answerFormSchema>;

const FIELD_OF_GAP = {
  text_missing: "text",
  claimant_missing: "claimedBy",
  document_missing: "documentId",
  round_missing: "roundId",
  roles_missing: "roles",
} as const satisfies Record<ClaimGap["code"], string>;

/** What a sentence lacks before it can be judged: message key by field. */
export function claimErrors(missing: readonly ClaimGap[]): Record<string, string> {
  return Object.fromEntries(
    missing.map(({ code }) => [FIELD_OF_GAP[code], `claims.error_${code}`]),
  );
}
