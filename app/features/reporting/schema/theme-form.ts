/** What a moderator fills in about a theme and what it rests on. */
import { z } from "zod";
import { ROLES } from "~/features/participation/domain/roles";
import type { ThemeGap } from "~/features/reporting/domain/theme";
import { INPUT_KINDS } from "~/features/reporting/domain/traced-share";
import type { TraceableInput } from "~/features/reporting/domain/traced-share";
import { optionalTextField, textField } from "~/i18n/form-fields";

const LONGEST_TITLE = 150;
const LONGEST_TEXT = 3_000;
const ID_LENGTH = 100;
const MOST_INPUTS = 300;
const MOST_ANSWERS = 1_000_000;

/** One ask per line; empty lines are nothing. */
const lines = textField(LONGEST_TEXT).transform((value) =>
  value
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
);

export const themeFormSchema = z.object({
  submission: z.string().default(""),
  /** The version that was read, so that nobody's change gets lost. */
  version: z.coerce.number().int().min(0).catch(0),
  title: textField(LONGEST_TITLE).pipe(z.string().min(1, "reportingDesk.error_title_missing")),
  titleEn: optionalTextField(LONGEST_TITLE),
  summary: textField(LONGEST_TEXT),
  summaryEn: optionalTextField(LONGEST_TEXT),
  asks: lines,
  asksEn: lines,
  bodyId: optionalTextField(ID_LENGTH),
});
export type ThemeForm = z.output<typeof themeFormSchema>;

/** Survey answers as a number: which question ("survey.question"), of whom, how many. */
export const countFormSchema = z.object({
  question: z
    .string({ error: "errors.chooseOne" })
    .min(1, "errors.chooseOne")
    .max(2 * ID_LENGTH, "errors.unknownChoice"),
  role: z.enum(ROLES, { error: "errors.chooseOne" }),
  count: z.coerce
    .number({ error: "errors.notANumber" })
    .int("errors.notANumber")
    .min(1, "errors.notANumber")
    .max(MOST_ANSWERS, "errors.notANumber"),
});
export type CountForm = z.output<typeof countFormSchema>;

const ORIGIN_KINDS = ["activity", "source"] as const;

/** An activity or a source document as a whole ("activity:id"); who said it when a source tells. */
export const originFormSchema = z.object({
  origin: z
    .string({ error: "errors.chooseOne" })
    .min(1, "errors.chooseOne")
    .max(2 * ID_LENGTH, "errors.unknownChoice")
    .transform((key, context) => {
      const colon = key.indexOf(":");
      const kind = z.enum(ORIGIN_KINDS).safeParse(key.slice(0, colon));
      if (!kind.success) {
        context.addIssue({ code: "custom", message: "errors.unknownChoice" });
        return z.NEVER;
      }
      return { kind: kind.data, id: key.slice(colon + 1) };
    }),
  originRole: z
    .enum(["", ...ROLES], { error: "errors.unknownChoice" })
    .default("")
    .transform((role) => (role === "" ? null : role)),
  originNote: optionalTextField(LONGEST_TEXT),
});
export type OriginForm = z.output<typeof originFormSchema>;

/** The form with which inputs are linked holds their list and no other field. */
export const tickedInputsSchema = z.object({});

/** The form that puts inputs into a theme: its list of inputs, and which theme. */
export const traceFormSchema = z.object({
  theme: z.string("errors.chooseOne").min(1, "errors.chooseOne"),
});

/** Ticked inputs, each as "kind:id". */
export const inputKeysSchema = z
  .array(
    z
      .string()
      .max(2 * ID_LENGTH, "errors.unknownChoice")
      .transform((key, context): TraceableInput => {
        const colon = key.indexOf(":");
        const kind = z.enum(INPUT_KINDS).safeParse(key.slice(0, colon));
        if (!kind.success) {
          context.addIssue({ code: "custom", message: "errors.unknownChoice" });
          return z.NEVER;
        }
        return { kind: kind.data, id: key.slice(colon + 1) };
      }),
  )
  .min(1, "reportingDesk.errorNothingChosen")
  .max(MOST_INPUTS, "errors.unknownChoice");

/** The fields of a theme that lacks something: message key by field. */
export function themeErrors(missing: readonly ThemeGap[]): Record<string, string> {
  return Object.fromEntries(
    missing.map(({ code }) => [
      code === "summary_missing" ? "summary" : code === "title_missing" ? "title" : "inputs",
      `reportingDesk.error_${code}`,
    ]),
  );
}
