import { z } from "zod";
import { textField } from "~/i18n/form-fields";
import type { WordingGap } from "./domain/wording-change";

const text = z.object({ nl: z.string(), en: z.string() });

/** The JSON columns of a principle: opportunities and needs. */
export const pointsSchema = z.array(
  z.object({ nl: z.string(), en: z.string(), subPoints: z.array(text).optional() }),
);

/** The parts of an action. */
export const partsSchema = z.array(text);

/** Figures that belong to a principle; several values mean that sources disagree. */
export const figuresSchema = z.array(
  z.object({
    key: z.string(),
    label: text,
    unit: text,
    values: z.array(
      z.object({
        value: z.number(),
        precision: z.enum(["exact", "about"]),
        moment: z.string().nullable(),
        note: text.optional(),
        sources: z.array(z.unknown()),
      }),
    ),
  }),
);

export const actionEnumColumns = z.object({
  status: z.enum(["open", "running", "done", "notYet", "unknown"]),
  basis: z.enum(["law", "choice", "unknown"]),
});

const LONGEST_WORDING = 3_000;
const ID_LENGTH = 100;
const wording = textField(LONGEST_WORDING);

/** Words of a principle before and after a change. */
export const wordingFormSchema = z.object({
  submission: z.string().default(""),
  principleId: z
    .string({ error: "errors.chooseOne" })
    .min(1, "errors.chooseOne")
    .max(ID_LENGTH, "errors.unknownChoice"),
  before: wording,
  after: wording,
  changedOn: z.iso.date("errors.notADate"),
});
export type WordingForm = z.output<typeof wordingFormSchema>;

const FIELD_OF_GAP = {
  theme_unpublished: "principleId",
  before_missing: "before",
  after_missing: "after",
  unchanged: "after",
  change_in_future: "changedOn",
} as const satisfies Record<WordingGap["code"], string>;

/** What is missing of a change of words: message key by field. */
export function wordingErrors(missing: readonly WordingGap[]): Record<string, string> {
  return Object.fromEntries(
    missing.map(({ code }) => [FIELD_OF_GAP[code], `reportingDesk.error_${code}`]),
  );
}
