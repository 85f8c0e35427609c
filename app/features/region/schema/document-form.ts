/** Papers that bodies decide on, as an administrator adds them: the paper, its versions and where it was found. */
import { z } from "zod";
import { optionalDayField, optionalTextField, textField, titleField } from "~/i18n/form-fields";

const LONGEST_TITLE = 300;
const LONGEST_TEXT = 2_000;
const LONGEST_LABEL = 60;
const LONGEST_ADDRESS = 500;

export const documentFormSchema = z.object({
  title: titleField(LONGEST_TITLE),
  titleEn: optionalTextField(LONGEST_TITLE),
  summary: optionalTextField(LONGEST_TEXT),
  summaryEn: optionalTextField(LONGEST_TEXT),
  versionLabel: titleField(LONGEST_LABEL),
  versionDated: optionalDayField,
});
export type DocumentInput = z.output<typeof documentFormSchema>;

export const versionFormSchema = documentFormSchema.pick({
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
export type SourceInput = z.output<typeof sourceFormSchema>;
