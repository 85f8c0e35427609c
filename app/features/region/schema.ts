import { z } from "zod";
import { regionFileSchema, houseRulesFileSchema } from "../../../prisma/seed/schema/region";
import { safetyFileSchema } from "../../../prisma/seed/schema/safety";

/** The settings of the region as its row keeps them: terms, thresholds, consent, house rules and safety. */
export const regionSettingsSchema = z.object({
  ...regionFileSchema.pick({
    timeZone: true,
    terms: true,
    thresholds: true,
    consent: true,
    referenceFigures: true,
  }).shape,
  houseRules: houseRulesFileSchema,
  safety: safetyFileSchema,
});

export type RegionSettings = z.infer<typeof regionSettingsSchema>;
