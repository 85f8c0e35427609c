import { z } from "zod";

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

export const actionWordsSchema = z.object({
  status: z.enum(["open", "running", "done", "notYet", "unknown"]),
  basis: z.enum(["law", "choice", "unknown"]),
});
