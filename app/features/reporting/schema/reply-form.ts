/** What a responder fills in: an answer, or why it takes longer. */
import { z } from "zod";
import { REPLY_OUTCOMES } from "~/features/vocabulary/domain/reply-outcome";
import type { ReplyGap } from "~/features/reporting/domain/reply";
import { REPLY_SUBJECTS } from "~/features/reporting/domain/reply-address";
import type { ReplySubjectKind } from "~/features/reporting/domain/reply-address";
import { optionalTextField, requiredTextField, textField, titleField } from "~/i18n/form-fields";
import { storedAgreementSchema } from "./reply-agreements";

const LONGEST_REASON = 4_000;
const LONGEST_LINE = 200;

/** The gaps of an answer are told by the rule itself; here only what can be read is read. */
export const replyFormSchema = z.object({
  submission: z.string().default(""),
  outcome: z
    .enum(REPLY_OUTCOMES, { error: "errors.unknownChoice" })
    .or(z.literal("").transform(() => null))
    .nullable()
    .default(null),
  reason: textField(LONGEST_REASON),
  reasonEn: optionalTextField(LONGEST_REASON),
  elsewhere: optionalTextField(LONGEST_LINE),
  elsewhereEn: optionalTextField(LONGEST_LINE),
  owner: textField(LONGEST_LINE),
});
export type ReplyForm = z.output<typeof replyFormSchema>;

export type StoredAgreement = z.output<typeof storedAgreementSchema>;

/** An answer with the day that counts for it, which is never typed, and what it is tied to. */
export type ReplyInput = Omit<ReplyForm, "submission"> & {
  repliedOn: string;
  agendaItemIds: readonly string[];
  principleIds: readonly string[];
  /** Agreements that become public with it. */
  newAgreements?: readonly StoredAgreement[];
};

/** A reply that is prepared to be given later; how unfinished it is does not matter. */
export const preparedFormSchema = z.object({
  outcome: z.enum(REPLY_OUTCOMES).nullable(),
  reason: z.string(),
  reasonEn: z.string().nullable(),
  elsewhere: z.string().nullable(),
  elsewhereEn: z.string().nullable(),
  owner: z.string(),
  agendaItemIds: z.array(z.string()),
  principleIds: z.array(z.string()),
  newAgreements: z.array(storedAgreementSchema).default([]),
});
export type PreparedForm = z.output<typeof preparedFormSchema>;
/** The same as it is handed over to be kept. */
export type PreparedInput = z.input<typeof preparedFormSchema>;

/** What a prepared answer is to, as a box on the desk says it: "proposal:id". */
export const preparedKeySchema = z
  .string()
  .regex(/^(?:theme|proposal):.{1,100}$/)
  .transform((key) => {
    const kind: ReplySubjectKind = key.startsWith("theme:") ? "theme" : "proposal";
    return { kind, id: key.slice(kind.length + 1) };
  });

/** A text with which answers begin. */
export const templateFormSchema = z.object({
  title: titleField(LONGEST_LINE),
  text: requiredTextField(LONGEST_REASON),
});
export type TemplateForm = z.output<typeof templateFormSchema>;

export const extensionFormSchema = z.object({
  submission: z.string().default(""),
  extensionReason: textField(LONGEST_REASON),
});

/** What can be answered: a theme or a proposal, as it stands in the address. */
export const replySubjectSchema = z
  .enum(["rode-draad", "voorstel"])
  .transform((word) => REPLY_SUBJECTS[word]);

const FIELD_OF_GAP = {
  outcome_missing: "outcome",
  reason_missing: "reason",
  owner_missing: "owner",
  elsewhere_missing: "elsewhere",
  back_dated: "outcome",
  date_in_future: "outcome",
} as const satisfies Record<ReplyGap["code"], string>;

/** The field at which a gap of an answer is told. */
export function replyFieldOf(code: ReplyGap["code"]): string {
  return FIELD_OF_GAP[code];
}
