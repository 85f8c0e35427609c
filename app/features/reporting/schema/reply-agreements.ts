/** Agreements that are written together with an answer: drafts until the answer is public. */
import { z } from "zod";
import { agreementErrors, agreementFormSchema } from "~/features/agenda/schema";
import { BASES } from "~/features/principles/domain/commitment";
import type { AgreementProblem } from "~/features/reporting/domain/reply-agreements";
import { roundEnumColumns } from "~/features/vocabulary/schema";

/** So many agreements fit in the form of one answer; more are made on the page of agreements. */
export const AGREEMENT_PLACES = [1, 2, 3] as const;

/** Before the names of the fields of one of them. */
export function agreementPrefix(place: number): string {
  return `afspraak${place}-`;
}

/** What of an agreement is read; nobody has to know yet on what it rests. */
export const draftAgreementSchema = agreementFormSchema
  .omit({ submission: true, actionLine: true, basis: true })
  .extend({
    basis: z
      .enum(BASES, { error: "errors.unknownChoice" })
      .or(z.literal("").transform(() => "unknown" as const))
      .default("unknown"),
  });

const text = z.string().nullable();

/** An agreement as it is kept with a prepared answer. */
export const storedAgreementSchema = z.object({
  what: z.string(),
  whatEn: text,
  why: text,
  whoNote: text,
  dueOn: text,
  how: text,
  financing: text,
  capacity: text,
  phase: roundEnumColumns.shape.phase.nullable(),
  basis: z.enum(BASES),
  basisNote: text,
  indicator: text,
  notTestable: z.boolean(),
});

/** The errors of refused agreements: message key by field. */
export function draftErrors(problems: readonly AgreementProblem[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { place, gaps, isPast } of problems) {
    const prefix = agreementPrefix(place);
    for (const [field, message] of Object.entries(agreementErrors(gaps))) {
      errors[`${prefix}${field}`] = message;
    }
    if (isPast) errors[`${prefix}dueOn`] = "reportingDesk.error_date_past";
  }
  return errors;
}
