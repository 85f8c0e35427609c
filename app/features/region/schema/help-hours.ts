import { z } from "zod";

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7]);
/** When somebody answers a help line, as the file of a region writes it. */
export const helpHoursSchema = z.union([
  z.literal("always"),
  z
    .array(
      z
        .strictObject({
          days: z.array(weekdaySchema).min(1),
          from: clockTime,
          until: z.union([clockTime, z.literal("24:00")]),
        })
        .refine(({ from, until }) => from < until, "hours end after they begin"),
    )
    .min(1),
]);
