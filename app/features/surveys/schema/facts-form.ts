/** What staff write about a survey: its words, how long it takes, and whom they hope to hear. */
import { z } from "zod";
import { ROLES } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import { textField, titleField } from "~/i18n/form-fields";
import { TEMPLATE_KEYS } from "../domain/templates";
import { readFields } from "~/i18n/read-fields";

const LONGEST = { title: 120, intro: 1000 } as const;
const MOST_MINUTES = 90;
const MOST_PERSONS = 100_000;

const orNull = (text: string): string | null => (text === "" ? null : text);
const line = textField(LONGEST.title);
const paragraph = textField(LONGEST.intro);
const filled = (text: z.ZodDefault<z.ZodString>) =>
  text.refine((value) => value !== "", "errors.required");
const wholeNumber = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,6}$/, "errors.notANumber")
    .default("")
    .transform((digits) => (digits === "" ? null : Number(digits)))
    .refine((value) => value === null || (value > 0 && value <= most), "errors.notANumber");
const box = z
  .literal("on")
  .optional()
  .catch(undefined)
  .transform((value) => value === "on");

const quotaShape = Object.fromEntries(
  ROLES.map((role) => [`quota_${role}`, wholeNumber(MOST_PERSONS)]),
);

const factsShape = z.object({
  title: titleField(LONGEST.title),
  titleEn: line.transform(orNull),
  intro: filled(paragraph),
  introEn: paragraph.transform(orNull),
  minutes: wholeNumber(MOST_MINUTES),
  calm: box,
  doubleEntry: box,
});

/** A survey as the form says it. */
export type SurveyFacts = z.output<typeof factsShape> & {
  quotas: { role: Role; persons: number }[];
};

type Values = Readonly<Record<string, readonly string[]>>;

/** Reads the form of a survey: the facts, or a message key per field. */
export function readFacts(
  values: Values,
): { ok: true; facts: SurveyFacts } | { ok: false; errors: Record<string, string> } {
  const first = Object.fromEntries(Object.entries(values).map(([name, list]) => [name, list[0]]));
  const facts = readFields(factsShape, first);
  const hopes = readFields(z.object(quotaShape), first);
  if (facts.ok && hopes.ok) {
    const quotas = ROLES.flatMap((role) => {
      const persons = hopes.value[`quota_${role}`];
      return typeof persons === "number" ? [{ role, persons }] : [];
    });
    return { ok: true, facts: { ...facts.value, quotas } };
  }
  return {
    ok: false,
    errors: { ...(hopes.ok ? {} : hopes.errors), ...(facts.ok ? {} : facts.errors) },
  };
}

/** The form for a copy of a survey. */
export const copySurveySchema = z.object({
  roundId: z.string().min(1, "errors.chooseOne"),
  title: titleField(LONGEST.title),
});

/** How the choice of a template of the organisation begins, beside the names of those that are shipped. */
export const OWN_TEMPLATE = "own:";

/** The form for a new survey: in which round, and what to begin with. */
export const newSurveySchema = z.object({
  roundId: z.string().min(1, "errors.chooseOne"),
  title: titleField(LONGEST.title),
  template: z.union(
    [
      z
        .enum([...TEMPLATE_KEYS, "empty"])
        .transform((begin) => ({ begin, own: undefined }) as const),
      z
        .string()
        .startsWith(OWN_TEMPLATE)
        .transform((value) => ({ own: value.slice(OWN_TEMPLATE.length) })),
    ],
    "errors.chooseOne",
  ),
});
