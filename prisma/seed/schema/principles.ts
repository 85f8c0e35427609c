import { z } from "zod";
import {
  basisSchema,
  factSchema,
  figureSchema,
  indicatorSchema,
  keySchema,
  sourcesSchema,
  textSchema,
  workStatusSchema,
} from "./fields";

const pointSchema = z.strictObject({
  text: textSchema,
  subPoints: z.array(textSchema).optional(),
});

const actionSchema = z.strictObject({
  key: keySchema,
  text: textSchema,
  subPoints: z.array(textSchema).optional(),
  /** The bodies that owe the action. */
  owners: z.array(keySchema).min(1),
  ownerNote: textSchema.optional(),
  /** The bodies that are asked to join in. */
  partners: z.array(keySchema),
  basis: basisSchema,
  status: factSchema(workStatusSchema),
  horizon: factSchema(textSchema),
  indicator: indicatorSchema,
  sources: sourcesSchema,
});

export const principlesFileSchema = z.strictObject({
  document: keySchema,
  principles: z
    .array(
      z.strictObject({
        number: z.number().int().positive(),
        /** As adopted; the translation is the product's own. */
        title: textSchema,
        plainTitle: textSchema,
        explanation: textSchema,
        opportunities: z.array(pointSchema).min(1),
        needs: z.array(pointSchema).min(1),
        actions: z.array(actionSchema).min(1),
        figures: z.array(figureSchema),
        sources: sourcesSchema,
      }),
    )
    .min(1),
});

export const glossaryFileSchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        key: keySchema,
        term: textSchema,
        aliases: z.array(z.string().min(1)),
        explanation: textSchema,
        sources: sourcesSchema.optional(),
      }),
    )
    .min(1),
});
