/**
 * The settings of a region: terms, thresholds, consent, house rules and safety. The files of a region carry them, the
 * row of the region keeps them, and this is the one place that says what they look like.
 */
import { z } from "zod";
import { helpHoursSchema } from "./schema/help-hours";
import { contactSchema, securityContactSchema, siteNameSchema } from "./schema/identity";

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
/** Where a fact was found: a source from documents.json, the place in it, and at most a short quote. */
const sourceReferenceSchema = z.strictObject({
  source: keySchema,
  place: textSchema.optional(),
  quote: textSchema.optional(),
});
export type SourceReference = z.infer<typeof sourceReferenceSchema>;

export const sourcesSchema = z.array(sourceReferenceSchema).min(1);

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

const days = z.number().int().min(1).max(366);
/** How long the ledger knows a person again, so that figures over time count them once. */
export const ledgerYears = z.number().int().min(1).max(8);
/** Of two snapshots of one round; lower ones would let a reader see single people come in. */
export const snapshotDays = z.number().int().min(7);
export const snapshotPeople = z.number().int().min(10);
/** How many readers bring an item back; one alone never does. */
export const reportsToReopen = z.number().int().min(2).max(20);

/** What the region and its site are called, and where people can reach whoever runs it. */
const identitySchema = z.object({
  name: textSchema,
  siteName: siteNameSchema,
  contact: contactSchema.nullable(),
  securityContact: securityContactSchema.nullable(),
});
export type RegionIdentity = z.infer<typeof identitySchema>;

export const regionFileSchema = z.strictObject({
  slug: keySchema,
  name: textSchema,
  siteName: siteNameSchema.default("Inbreng"),
  contact: contactSchema.nullable().default(null),
  securityContact: securityContactSchema.nullable().default(null),
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
    ledgerYears: ledgerYears.default(4),
  }),
  moderation: z
    .strictObject({
      /** A refusal of a young person's item needs a second moderator. */
      secondModeratorForYoung: z.boolean().default(true),
      /** Different readers whose reports put an item back in the queue. */
      reportsToReopen: reportsToReopen.default(3),
    })
    .prefault({}),
  /** Lower thresholds would expose people, so the safe values of the design are also the lowest ones allowed. */
  thresholds: z.strictObject({
    smallNumber: z.number().int().min(5),
    answersGroup: z.number().int().min(10),
    claimLowerBound: z.number().int().min(5),
    /** Snapshots of one round are at least so many days, or so many new people, apart. */
    snapshotDays: snapshotDays.default(7),
    snapshotPeople: snapshotPeople.default(10),
  }),
  consent: z.strictObject({
    legalBasis: z.enum(["publicTask", "consent"]),
    representativeUnderAge: z.number().int().min(12).max(18),
    note: textSchema,
  }),
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
        /** When somebody answers; a region from before hours were written down has none. */
        hours: helpHoursSchema.optional(),
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

/** What each kind of organisation is, in plain words. */
const bodyKindsSchema = z.array(
  z.object({ kind: z.string(), name: textSchema, explanation: textSchema }),
);

/** Questions of people about who decides, with the answer and the bodies by key. */
const whoDecidesSchema = z.array(
  z.object({
    key: keySchema,
    question: textSchema,
    answer: textSchema,
    bodies: z.array(keySchema),
    sources: sourcesSchema,
  }),
);

/** The settings as the row of the region keeps them. */
export const regionSettingsSchema = z.object({
  /** Missing in a database from before it was a setting; its region then has the name of its row. */
  identity: identitySchema.optional(),
  ...regionFileSchema.pick({
    terms: true,
    moderation: true,
    thresholds: true,
    consent: true,
  }).shape,
  houseRules: houseRulesFileSchema,
  safety: safetyFileSchema,
  bodyKinds: bodyKindsSchema,
  whoDecides: whoDecidesSchema,
});

export type RegionSettings = z.infer<typeof regionSettingsSchema>;
