import { z } from "zod";

/** A text in both languages of the product. Official Dutch wordings stay Dutch in `nl`, translated in `en`. */
export const textSchema = z.strictObject({
  nl: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
export type Text = z.infer<typeof textSchema>;

/** Lower-case words joined by hyphens; permanent, because addresses and references use it. */
export const keySchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens");

export const dateSchema = z.iso.date();
export const yearSchema = z.number().int().min(1900).max(2200);
export const countSchema = z.number().int().nonnegative();

/** Roles that people declare for themselves; supervisors and staff are not among them. */
export const roleSchema = z.enum(["youth", "parent", "nextOfKin", "professional", "other"]);

/** Where a fact was found: a source from documents.json, the place in it, and at most a short quote. */
export const sourceReferenceSchema = z.strictObject({
  source: keySchema,
  place: textSchema.optional(),
  quote: textSchema.optional(),
});
export type SourceReference = z.infer<typeof sourceReferenceSchema>;

export const sourcesSchema = z.array(sourceReferenceSchema).min(1);

/**
 * A fact that can be unknown. A known value needs a source; an unknown one (`null`) needs a note that says so, because
 * a silent gap and an invented value look the same to a reader.
 */
export function factSchema<Value extends z.ZodType>(value: Value) {
  return z
    .strictObject({
      value: z.nullable(value),
      note: textSchema.optional(),
      sources: sourcesSchema.optional(),
    })
    .superRefine((fact: { value?: unknown; note?: unknown; sources?: unknown }, context) => {
      if (fact.value === null && fact.note === undefined) {
        context.addIssue({
          code: "custom",
          path: ["note"],
          message: "an unknown value needs a note that says so",
        });
      }
      if (fact.value !== null && fact.sources === undefined) {
        context.addIssue({
          code: "custom",
          path: ["sources"],
          message: "a known value needs a source",
        });
      }
    });
}

/** Why a body has to do something: because the law says so, because it chose to, or in no source. */
export const basisSchema = z.strictObject({
  kind: z.enum(["law", "choice", "unknown"]),
  note: textSchema,
  sources: sourcesSchema.optional(),
});

/** How anyone can see whether an action worked; `notTestable` is an honest mark, not an omission. */
export const indicatorSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("indicator"), text: textSchema, sources: sourcesSchema }),
  z.strictObject({ kind: z.literal("notTestable"), note: textSchema }),
]);

export const workStatusSchema = z.enum(["open", "running", "done", "notYet"]);

/** A figure with its sources. Several values mean that sources disagree: all are shown, none is picked. */
export const figureSchema = z.strictObject({
  key: keySchema,
  label: textSchema,
  unit: textSchema,
  values: z
    .array(
      z.strictObject({
        value: z.number(),
        precision: z.enum(["exact", "about"]),
        moment: z.union([dateSchema, z.string().regex(/^\d{4}$/)]).nullable(),
        note: textSchema.optional(),
        sources: sourcesSchema,
      }),
    )
    .min(1),
});

export const principleLinkSchema = z.strictObject({
  principle: z.number().int().positive(),
  reason: textSchema,
  sources: sourcesSchema.optional(),
});
