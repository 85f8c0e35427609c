import { z } from "zod";
import { BASES } from "~/features/principles/domain/commitment";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import { optionalDayField, optionalTextField, textField } from "~/i18n/form-fields";
import { AGENDA_STATES } from "./domain/agenda-item";
import type { AgendaGap, AgendaOutcomeGap } from "./domain/agenda-item";
import { DEPENDENCY_KINDS } from "./domain/dependencies";

/** The columns of an agreement that hold a word from a fixed list. */
export const agendaEnumColumns = z.object({
  state: z.enum(AGENDA_STATES),
  basis: z.enum(BASES),
});

/** The step of policy an agreement is in; null when nobody wrote it down. */
export const phaseSchema = roundEnumColumns.shape.phase.nullable().catch(null);

export const stateSchema = z.enum(AGENDA_STATES);
export const dependencyKindSchema = z.enum(DEPENDENCY_KINDS);

/** What a reader asks for in the address; anything unknown is as if it was not asked. */
export const agendaFilterSchema = z.object({
  line: z.string().max(200).catch(""),
  owner: z.string().max(100).catch(""),
  principle: z.coerce.number().int().min(1).max(99).nullable().catch(null),
  state: z.enum(AGENDA_STATES).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type AgendaFilter = z.infer<typeof agendaFilterSchema>;

const LONGEST_NOTE = 2_000;
const LONGEST_LINE = 300;
const ID_LENGTH = 100;

/** One line of the history of an agreement, as its owner writes it. */
export const statusFormSchema = z.object({
  state: z.enum(AGENDA_STATES, { error: "errors.chooseOne" }),
  note: textField(LONGEST_NOTE),
  noteEn: optionalTextField(LONGEST_NOTE),
  happenedOn: optionalDayField,
});
export type StatusForm = z.output<typeof statusFormSchema>;

/** A new agreement of the own body; what is missing is told by the rule itself. */
export const agreementFormSchema = z.object({
  submission: z.string().default(""),
  what: textField(LONGEST_LINE),
  whatEn: optionalTextField(LONGEST_LINE),
  why: optionalTextField(LONGEST_NOTE),
  whoNote: optionalTextField(LONGEST_NOTE),
  dueOn: optionalDayField,
  how: optionalTextField(LONGEST_NOTE),
  financing: optionalTextField(LONGEST_NOTE),
  capacity: optionalTextField(LONGEST_NOTE),
  actionLine: optionalTextField(LONGEST_LINE),
  phase: z
    .literal("")
    .transform(() => null)
    .or(roundEnumColumns.shape.phase)
    .default(null),
  basis: z.enum(BASES, { error: "errors.chooseOne" }),
  basisNote: optionalTextField(LONGEST_NOTE),
  indicator: optionalTextField(LONGEST_NOTE),
  notTestable: z
    .string()
    .optional()
    .transform((value) => value !== undefined),
});
export type AgreementForm = z.output<typeof agreementFormSchema>;

/** Another agreement this one hangs together with. */
export const dependencyFormSchema = z.object({
  dependsOnId: z
    .string({ error: "errors.chooseOne" })
    .min(1, "errors.chooseOne")
    .max(ID_LENGTH, "errors.unknownChoice"),
  kind: z.enum(DEPENDENCY_KINDS, { error: "errors.chooseOne" }),
  dependencyNote: optionalTextField(LONGEST_NOTE),
});
export type DependencyForm = z.output<typeof dependencyFormSchema>;

/** What an agreement brought, with the source of its figure. */
export const outcomeFormSchema = z.object({
  submission: z.string().default(""),
  outcomeText: textField(LONGEST_NOTE),
  outcomeTextEn: optionalTextField(LONGEST_NOTE),
  figure: optionalTextField(LONGEST_LINE),
  outcomeSource: textField(LONGEST_LINE),
  outcomeOn: z.iso.date("errors.notADate"),
});
export type OutcomeForm = z.output<typeof outcomeFormSchema>;

const FIELD_OF_OUTCOME_GAP = {
  outcome_text_missing: "outcomeText",
  source_missing: "outcomeSource",
  outcome_in_future: "outcomeOn",
} as const satisfies Record<AgendaOutcomeGap["code"], string>;

/** The errors of a refused outcome: message key by field. */
export function outcomeErrors(missing: readonly AgendaOutcomeGap[]): Record<string, string> {
  return Object.fromEntries(
    missing.map(({ code }) => [FIELD_OF_OUTCOME_GAP[code], `reportingDesk.error_${code}`]),
  );
}

const FIELD_OF_GAP = {
  what_missing: "what",
  owner_missing: "what",
  law_article_missing: "basisNote",
  choice_reason_missing: "basisNote",
  indicator_missing: "indicator",
} as const satisfies Record<AgendaGap["code"], string>;

/** The errors of a refused agreement: message key by field. */
export function agreementErrors(missing: readonly AgendaGap[]): Record<string, string> {
  return Object.fromEntries(
    missing.map(({ code }) => [
      FIELD_OF_GAP[code],
      `reportingDesk.error_${code === "owner_missing" ? "owner_missing_agreement" : code}`,
    ]),
  );
}
