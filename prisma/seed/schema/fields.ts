import { z } from "zod";
import { dateSchema, keySchema, sourcesSchema, textSchema } from "~/features/region/schema";

export { dateSchema, keySchema, sourcesSchema, textSchema };
export { figureSchema } from "~/features/region/schema";
export type { SourceReference, Text } from "~/features/region/schema";

export const yearSchema = z.number().int().min(1900).max(2200);
export const countSchema = z.number().int().nonnegative();

/** Roles that people declare for themselves; supervisors and staff are not among them. */
export const roleSchema = z.enum(["youth", "parent", "nextOfKin", "professional", "other"]);

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

export const principleLinkSchema = z.strictObject({
  principle: z.number().int().positive(),
  reason: textSchema,
  sources: sourcesSchema.optional(),
});
