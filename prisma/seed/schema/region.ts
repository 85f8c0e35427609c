import { z } from "zod";
import { figureSchema, keySchema, textSchema } from "./fields";

const days = z.number().int().min(1).max(366);

export const regionFileSchema = z.strictObject({
  slug: keySchema,
  name: textSchema,
  timeZone: z.string().min(1),
  terms: z.strictObject({
    sessionReportDays: days,
    replyDays: days,
    replyExtensionDays: days,
    formalReactionDays: days,
    moderationDays: days,
    appealWindowDays: days,
    appealDecisionDays: days,
    safetyHours: z.number().int().min(1).max(168),
    waitlistConfirmHours: z.number().int().min(1).max(168),
    sessionReminderHours: z.number().int().min(1).max(336),
    emailLinkMinutes: z.number().int().min(5).max(1440),
    draftKeepDaysAfterClose: days,
  }),
  /** Lower thresholds would expose people, so the safe values of the design are also the lowest ones allowed. */
  thresholds: z.strictObject({
    smallNumber: z.number().int().min(5),
    answersGroup: z.number().int().min(10),
    claimLowerBound: z.number().int().min(5),
  }),
  consent: z.strictObject({
    legalBasis: z.enum(["publicTask", "consent"]),
    representativeUnderAge: z.number().int().min(12).max(18),
    note: textSchema,
  }),
  referenceFigures: z.array(figureSchema),
});

export const municipalitiesFileSchema = z
  .strictObject({
    municipalities: z
      .array(
        z.strictObject({
          slug: keySchema,
          name: z.string().min(1),
          cbsCode: z.string().regex(/^GM\d{4}$/, 'use "GM" and four digits'),
          /** Place on the tile map, counted from 1 at the north-west. */
          tile: z.strictObject({
            column: z.number().int().min(1).max(20),
            row: z.number().int().min(1).max(20),
          }),
        }),
      )
      .min(1),
  })
  .superRefine(({ municipalities }, context) => {
    const codes = new Set<string>();
    const tiles = new Set<string>();
    for (const [index, { cbsCode, tile }] of municipalities.entries()) {
      const place = `column ${tile.column}, row ${tile.row}`;
      if (codes.has(cbsCode)) {
        context.addIssue({
          code: "custom",
          path: ["municipalities", index, "cbsCode"],
          message: `"${cbsCode}" is used twice`,
        });
      }
      if (tiles.has(place)) {
        context.addIssue({
          code: "custom",
          path: ["municipalities", index, "tile"],
          message: `${place} is used twice`,
        });
      }
      codes.add(cbsCode);
      tiles.add(place);
    }
  });

export const houseRulesFileSchema = z.strictObject({
  introduction: textSchema,
  rules: z
    .array(
      z.strictObject({
        key: z.enum([
          "privateData",
          "identifiesOthers",
          "abuse",
          "discrimination",
          "offTopic",
          "duplicate",
          "advertising",
          "notUnderstandable",
          "elsewhere",
          "safety",
        ]),
        title: textSchema,
        explanation: textSchema,
        whatYouCanDo: textSchema,
      }),
    )
    .min(1),
});
