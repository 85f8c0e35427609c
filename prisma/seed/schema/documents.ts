import { z } from "zod";
import { dateSchema, factSchema, keySchema, roleSchema, sourcesSchema, textSchema } from "./fields";

/** A source cannot cite a source for its own date, so an unknown date only needs the note. */
const sourceDateSchema = z
  .strictObject({ value: dateSchema.nullable(), note: textSchema.optional() })
  .superRefine((date, context) => {
    if (date.value === null && date.note === undefined) {
      context.addIssue({
        code: "custom",
        path: ["note"],
        message: "an unknown date needs a note that says so",
      });
    }
  });

export const documentsFileSchema = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        key: keySchema,
        kind: z.enum(["councilDocument", "publicPage", "annualReport", "statistics"]),
        title: textSchema,
        publisher: textSchema,
        date: sourceDateSchema,
        /** Case or reference number as printed on the document. */
        reference: z.string().min(1).nullable(),
        description: textSchema,
      }),
    )
    .min(1),
  documents: z.array(
    z.strictObject({
      key: keySchema,
      title: textSchema,
      kind: z.enum(["vision", "agenda", "assignment", "advice", "proposal"]),
      summary: textSchema,
      authors: z.array(keySchema).min(1),
      versions: z
        .array(
          z.strictObject({
            version: z.string().min(1),
            label: textSchema,
            date: factSchema(dateSchema),
          }),
        )
        .min(1),
      /** The bodies that must all have adopted it before it is final; empty when no decision is needed. */
      finalAfterDecisionOf: z.array(keySchema),
      finalNote: textSchema,
    }),
  ),
});

const meetingSchema = z.strictObject({
  date: dateSchema,
  purpose: z.enum(["opinion", "decision"]),
  startsAt: z.iso.time({ precision: -1 }).nullable(),
  maxMinutes: z.number().int().positive().nullable(),
  online: z.boolean().nullable(),
  publicMaySpeak: z.boolean().nullable(),
  speakingMinutes: z.number().int().positive().nullable(),
  speakingRegistration: textSchema.nullable(),
  sources: sourcesSchema,
});

const decisionStateSchema = z.enum([
  "scheduled",
  "adopted",
  "adoptedWithPoints",
  "rejected",
  "deferred",
  "unknown",
]);

export const decisionsFileSchema = z.strictObject({
  decisions: z.array(
    z.strictObject({
      document: keySchema,
      body: keySchema,
      state: decisionStateSchema,
      stateSources: sourcesSchema.optional(),
      date: factSchema(dateSchema),
      /** The verb and the sentence of the decision as written, with a translation. */
      verb: factSchema(textSchema),
      points: z.array(
        z.strictObject({
          number: z.number().int().positive(),
          text: textSchema,
          isLocal: z.boolean(),
          asksToHearOf: z.array(keySchema).optional(),
          sources: sourcesSchema,
        }),
      ),
      meetings: z.array(meetingSchema),
      note: textSchema.optional(),
    }),
  ),
});

export const claimsFileSchema = z.strictObject({
  claims: z.array(
    z.strictObject({
      key: keySchema,
      wording: textSchema,
      /** Whether `wording.nl` stands in the source letter by letter, or is how another source sums it up. */
      isLiteral: z.boolean(),
      madeBy: z.array(keySchema).min(1),
      document: keySchema.nullable(),
      round: keySchema,
      subject: z.enum(["involvement", "processing", "publication"]),
      groups: z.array(z.strictObject({ label: textSchema, roles: z.array(roleSchema) })).min(1),
      state: z.enum(["asserted", "supported", "partly", "unsupported", "amended", "struck"]),
      challenges: z.array(
        z.strictObject({
          body: keySchema,
          points: z.array(keySchema),
          text: textSchema,
          sources: sourcesSchema,
        }),
      ),
      sources: sourcesSchema,
    }),
  ),
});
