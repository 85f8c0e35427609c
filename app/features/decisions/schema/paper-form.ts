/** Papers that bodies decide on, as an administrator adds them: the paper, its versions and where it was found. */
import { z } from "zod";
import { optionalDayField, optionalTextField, textField, titleField } from "~/i18n/form-fields";

const LONGEST_TITLE = 300;
const LONGEST_TEXT = 2_000;
const LONGEST_LABEL = 60;
const LONGEST_ADDRESS = 500;

export const paperFormSchema = z.object({
  title: titleField(LONGEST_TITLE),
  titleEn: optionalTextField(LONGEST_TITLE),
  summary: optionalTextField(LONGEST_TEXT),
  summaryEn: optionalTextField(LONGEST_TEXT),
  versionLabel: titleField(LONGEST_LABEL),
  versionDated: optionalDayField,
});
export type PaperInput = z.output<typeof paperFormSchema>;

export const paperTextsSchema = paperFormSchema.omit({ versionLabel: true, versionDated: true });
export type PaperTexts = z.output<typeof paperTextsSchema>;

export const versionFormSchema = paperFormSchema.pick({
  versionLabel: true,
  versionDated: true,
});
export type VersionInput = z.output<typeof versionFormSchema>;

const webAddress = z.url({ protocol: /^https$/ });

export const sourceFormSchema = z.object({
  sourceTitle: titleField(LONGEST_TITLE),
  publisher: optionalTextField(LONGEST_TITLE),
  dated: optionalDayField,
  reference: optionalTextField(LONGEST_TITLE),
  url: textField(LONGEST_ADDRESS)
    .refine((typed) => typed === "" || webAddress.safeParse(typed).success, "documents.notALink")
    .transform((typed) => (typed === "" ? null : typed)),
});
/** A source as a form gives it, with the file that was sent along. */
export type SourceInput = z.output<typeof sourceFormSchema> & {
  file: Uint8Array<ArrayBuffer> | null;
};
