import { z } from "zod";
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

const value = z.number().int().nonnegative().nullable();

/** A table as it was published: a hidden value is `null` and nothing else. */
export const publishedTableSchema = z.object({
  seriesId: z.string(),
  population: z.string(),
  takenAt: z.string(),
  rowDimension: z.string(),
  columnDimension: z.string(),
  rows: z.array(z.string()),
  columns: z.array(z.string()),
  cells: z.array(z.array(value)),
  rowTotals: z.array(value),
  columnTotals: z.array(z.number()),
  total: z.number(),
  rowsReached: z.number(),
});

/** What is frozen with a table: the table itself and what was checked. */
export const tableSnapshotSchema = z.object({
  table: publishedTableSchema,
  audit: z.object({
    threshold: z.number(),
    tables: z.number(),
    earlierTables: z.number(),
    hidden: z.number(),
  }),
});

export type TableSnapshot = z.infer<typeof tableSnapshotSchema>;

const interval = z.object({ min: z.number().int(), max: z.number().int() });
const figuresOfGroup = z.object({
  persons: interval,
  contributions: interval,
  once: interval,
  repeat: interval,
  frames: z.object({ before: interval, after: interval, unknown: interval }),
});

/** The figures of a round as they were frozen, once under each combination of assumptions. */
export const figuresSnapshotSchema = z.object({
  municipalities: z.object({ reached: z.number().int(), of: z.number().int() }),
  variants: z.array(
    z.object({
      overlap: z.enum(OVERLAPS),
      combined: z.enum(COMBINED),
      roles: z.array(figuresOfGroup.extend({ role: roleSchema })),
      total: figuresOfGroup,
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
