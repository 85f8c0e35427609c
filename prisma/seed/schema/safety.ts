import { z } from "zod";
import { keySchema, textSchema } from "./fields";

/**
 * A word or phrase to look for. A final `*` stands for any ending of that word; case, accents and punctuation are
 * ignored by the matcher.
 */
const patternSchema = z
  .string()
  .regex(
    /^[\p{Ll}\p{N}']+\*?( [\p{Ll}\p{N}']+\*?)*$/u,
    "use lower-case words, each with at most a final *",
  );

const signalSchema = z.enum([
  "violence",
  "sexualAbuse",
  "suicide",
  "selfHarm",
  "neglect",
  "unsafeHome",
  "exploitation",
]);
const languageSchema = z.enum(["nl", "en"]);

export const safetyFileSchema = z.strictObject({
  helpLines: z
    .array(
      z.strictObject({
        key: keySchema,
        name: textSchema,
        phones: z.array(z.string().regex(/^[0-9]+(-[0-9]+)?$/)).min(1),
        website: z.url({ protocol: /^https$/ }).nullable(),
        whenToUse: textSchema,
      }),
    )
    .min(1),
  whatHappensNext: textSchema,
  reportingCode: z.strictObject({
    introduction: textSchema,
    steps: z
      .array(
        z.strictObject({
          number: z.number().int().positive(),
          title: textSchema,
          explanation: textSchema,
        }),
      )
      .min(1),
  }),
  danger: z.strictObject({
    /** One hit is enough. */
    phrases: z.array(
      z.strictObject({
        signal: signalSchema,
        language: languageSchema,
        patterns: z.array(patternSchema).min(1),
      }),
    ),
    /** A hit when one pattern of every group stands within so many words of the others. */
    combinations: z.array(
      z.strictObject({
        signal: signalSchema,
        language: languageSchema,
        groups: z.array(z.array(patternSchema).min(1)).min(2),
        withinWords: z.number().int().min(2).max(30),
      }),
    ),
    /** Everyday expressions that contain a danger word; they are taken out before matching. */
    exceptions: z.array(
      z.strictObject({ language: languageSchema, patterns: z.array(patternSchema).min(1) }),
    ),
  }),
});
