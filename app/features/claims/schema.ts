import { z } from "zod";
import { ROLES } from "~/features/participation/domain/roles";
import { CLAIM_STATES } from "./domain/claim";
import type { ClaimGap } from "./domain/claim";

/** The state column of a claim. */
export const claimStateSchema = z.enum(CLAIM_STATES);

const LONGEST_SENTENCE = 1_000;
const LONGEST_TEXT = 3_000;
const LONGEST_LINE = 300;
const ID_LENGTH = 100;

const text = (longest: number) => z.string().trim().max(longest, "errors.tooLong").default("");
const optionalText = (longest: number) =>
  text(longest).transform((value) => (value === "" ? null : value));

/** A sentence that anyone sends in, and where it stands. */
export const submitClaimSchema = z.object({
  submission: z.string().default(""),
  text: text(LONGEST_SENTENCE).pipe(z.string().min(1, "claims.error_text_missing")),
  foundIn: text(LONGEST_LINE).pipe(z.string().min(1, "claims.error_found_in_missing")),
});
export type SubmitClaimForm = z.output<typeof submitClaimSchema>;

export const challengeFormSchema = z.object({
  submission: z.string().default(""),
  reason: text(LONGEST_TEXT),
});
export type ChallengeForm = z.output<typeof challengeFormSchema>;

/** What staff fills in to make a sentence checkable. */
export const checkableFormSchema = z.object({
  text: text(LONGEST_SENTENCE),
  textEn: optionalText(LONGEST_SENTENCE),
  claimedBy: text(LONGEST_LINE),
  claimedByEn: optionalText(LONGEST_LINE),
  documentId: optionalText(ID_LENGTH),
  roundId: optionalText(ID_LENGTH),
  note: optionalText(LONGEST_TEXT),
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
  amendedText: text(LONGEST_SENTENCE),
  amendedTextEn: optionalText(LONGEST_SENTENCE),
});
export type AmendForm = z.output<typeof amendFormSchema>;

export const strikeFormSchema = z.object({ strikeReason: text(LONGEST_TEXT) });

export const answerFormSchema = z.object({
  challenge: z.string().max(ID_LENGTH).default(""),
  outcome: z.enum(["upheld", "dismissed"], { error: "errors.chooseOne" }),
  answer: text(LONGEST_TEXT),
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
