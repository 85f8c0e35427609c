import { z } from "zod";
import { optionalDayField, optionalTextField, textField } from "~/i18n/form-fields";
import { DECISION_STAGES, DECISION_STATES } from "./domain/decision";
import type { DecisionGap } from "./domain/decision";
import { readLocalPoint } from "./domain/local-point";
import type { LocalPoint } from "./domain/local-point";

/** The columns of a decision that hold a word from a fixed list. */
export const decisionEnumColumns = z.object({
  state: z.enum(DECISION_STATES),
  stage: z.enum(DECISION_STAGES),
});

/** The local points of a decision, in its own words. */
export const localPointsSchema: z.ZodType<LocalPoint[]> = z.array(
  z.object({
    nl: z.string(),
    en: z.string(),
    principles: z.array(z.number()).default([]),
  }),
);

const LONGEST_TEXT = 5_000;
const LONGEST_LINE = 500;
const ID_LENGTH = 100;

/** A decision as an administrator records it from the papers of a body. */
export const decisionFormSchema = z.object({
  bodyId: z
    .string({ error: "errors.chooseOne" })
    .min(1, "errors.chooseOne")
    .max(ID_LENGTH, "errors.unknownChoice"),
  stage: z.enum(DECISION_STAGES, { error: "errors.chooseOne" }),
  state: z.enum(DECISION_STATES, { error: "errors.chooseOne" }),
  decidedOn: optionalDayField,
  decidedOnNote: optionalTextField(LONGEST_LINE),
  wording: optionalTextField(LONGEST_TEXT),
  /** One point per line, with the mark of its principle in front where it has one. */
  localPoints: textField(LONGEST_TEXT).transform((value): LocalPoint[] =>
    value
      .split("\n")
      .map(readLocalPoint)
      .filter(({ text }) => text !== "")
      .map(({ text, principles }) => ({ nl: text, en: "", principles })),
  ),
  note: optionalTextField(LONGEST_TEXT),
  asksToHear: z
    .string()
    .optional()
    .transform((value) => value !== undefined),
});
export type DecisionForm = z.output<typeof decisionFormSchema>;

const FIELD_OF_GAP = {
  date_or_note_missing: "decidedOn",
  date_missing: "decidedOn",
  date_in_future: "decidedOn",
  date_past: "decidedOn",
  local_point_missing: "localPoints",
  local_point_unexpected: "localPoints",
  opinion_decides_nothing: "state",
} as const satisfies Record<DecisionGap["code"], string>;

/** What is wrong with a decision: message key by field. */
export function decisionErrors(missing: readonly DecisionGap[]): Record<string, string> {
  return Object.fromEntries(
    missing.map(({ code }) => [FIELD_OF_GAP[code], `decisions.error_${code}`]),
  );
}
