import { z } from "zod";
import { optionalTextField, requiredTextField } from "~/i18n/form-fields";
import { COMBINED, OVERLAPS } from "./domain/assumptions";
import { CHANNELS, ROLES } from "./domain/roles";

/** Columns of the ledger and of source counts that hold words from fixed lists. */
export const roleSchema = z.enum(ROLES);
export const rolesColumnSchema = z.array(roleSchema);
export const channelSchema = z.enum(CHANNELS);

/**
 * The switches of a figures page, as they stand in its address: `overlap`, `combined`, and for every conflict that
 * somebody settles one `source.<conflict>` with the source to believe.
 */
export const switchesSchema = z.object({
  overlap: z.enum(OVERLAPS).optional(),
  combined: z.enum(COMBINED).optional(),
});

const band = z.object({
  min: z.number().int().nonnegative(),
  max: z.number().int().nonnegative().nullable(),
});

/** A table as it was published: a role that is not divided has no bands. */
export const publishedTableSchema = z.object({
  seriesId: z.string(),
  population: z.string(),
  takenAt: z.string(),
  rowDimension: z.string(),
  columnDimension: z.string(),
  rows: z.array(z.string()),
  columns: z.array(z.string()),
  divisions: z.array(
    z.object({
      total: z.number(),
      bands: z.array(band).nullable(),
      dividedAt: z.string(),
      divided: z.number(),
      weighed: z.number(),
    }),
  ),
  rowTotals: z.array(band),
  total: z.number(),
  reached: z.number(),
  isReachExact: z.boolean(),
});

/** What is frozen with a table: the table itself and what was computed with. */
export const tableSnapshotSchema = z.object({
  table: publishedTableSchema,
  audit: z.object({ threshold: z.number(), earlierTables: z.number() }),
});

export type TableSnapshot = z.infer<typeof tableSnapshotSchema>;

const interval = z.object({ min: z.number().int(), max: z.number().int() });
const range = z.object({ min: z.number().int(), max: z.number().int().nullable() });

function figuresOf<Count extends z.ZodType>(count: Count) {
  return z.object({
    persons: count,
    contributions: count,
    once: count,
    repeat: count,
    frames: z.object({ before: count, after: count, unknown: count }),
  });
}

/** The figures of a round as they were frozen, once under each combination of assumptions. */
export const figuresSnapshotSchema = z.object({
  municipalities: z.object({
    reached: z.number().int(),
    isExact: z.boolean().default(true),
    of: z.number().int(),
  }),
  variants: z.array(
    z.object({
      overlap: z.enum(OVERLAPS),
      combined: z.enum(COMBINED),
      roles: z.array(figuresOf(range).extend({ role: roleSchema })),
      total: figuresOf(interval),
    }),
  ),
});

export type FiguresSnapshot = z.infer<typeof figuresSnapshotSchema>;

const CHOICE = /^source\.(.+)$/;

/**
 * Reads the switches from an address; what is not a known value is left out, so that an old address still works.
 * @returns only what was chosen: the defaults are the reader's business
 */
export function readSwitches(parameters: URLSearchParams): {
  overlap?: (typeof OVERLAPS)[number];
  combined?: (typeof COMBINED)[number];
  believed: Record<string, string>;
} {
  const believed: [string, string][] = [];
  for (const [name, value] of parameters) {
    const conflict = CHOICE.exec(name)?.[1];
    if (conflict !== undefined && value !== "") believed.push([conflict, value]);
  }
  const overlap = switchesSchema.shape.overlap.safeParse(parameters.get("overlap") ?? undefined);
  const combined = switchesSchema.shape.combined.safeParse(parameters.get("combined") ?? undefined);
  return {
    ...(overlap.data ? { overlap: overlap.data } : {}),
    ...(combined.data ? { combined: combined.data } : {}),
    believed: Object.fromEntries(believed),
  };
}

const LINE = 300;
const PARAGRAPH = 1000;
/** As many municipalities or supervisors as a form takes. */
const MANY = 1000;

const line = requiredTextField(LINE);
const optionalLine = optionalTextField(PARAGRAPH);
const optionalDay = z
  .union([z.literal(""), z.iso.date("errors.notADate")], "errors.notADate")
  .transform((value) => (value === "" ? null : value));
const wholeNumber = z
  .string()
  .trim()
  .regex(/^\d{1,6}$/, "figuresDesk.error_number")
  .transform(Number);
const optionalNumber = z
  .union([z.literal("").transform(() => null), wholeNumber], "figuresDesk.error_number")
  .refine((value) => value === null || value <= MANY, "figuresDesk.error_number");

/** The choice "about other people than the counts that stand there". */
export const NEW_GROUP = "";

/** A count from a document, as the form sends it; `roles` are the groups that were counted together. */
export const sourceCountFormSchema = z.object({
  submission: z.string(),
  activityId: z.string(),
  source: z.string(),
  sourceTitle: optionalLine,
  sourceDated: optionalDay,
  place: optionalLine,
  quote: optionalLine,
  count: wholeNumber,
  group: z.string().max(LINE),
});
export type SourceCountInput = z.infer<typeof sourceCountFormSchema> & {
  roles: z.infer<typeof rolesColumnSchema>;
};

/** What an activity outside this service can be. */
export const OFFLINE_KINDS = [
  "session",
  "meetings",
  "questionnaire",
  "informationMeeting",
] as const;

export const offlineActivitySchema = z.object({
  submission: z.string(),
  title: line,
  kind: z.enum(OFFLINE_KINDS, "errors.chooseOne"),
  heldOn: optionalDay,
  municipalitiesReached: optionalNumber,
  supervisors: optionalNumber,
});
export type OfflineActivityInput = z.infer<typeof offlineActivitySchema>;

/** Where a count of the population comes from; the rows are in the file. */
export const populationFormSchema = z.object({
  text: z.string(),
  source: line,
  dated: z.iso.date("errors.notADate"),
});
