/**
 * Rule: a snapshot of before bands showed exact small numbers. What is shown of it now is the number of people per
 * role, not divided; its text and its checksum are those of what is shown. The stored text is read by nobody else.
 * Source: design, section 7 (snapshots).
 */
import { z } from "zod";
import { bandsOf } from "~/features/participation/domain/bands";
import { isOfPartOfRegion } from "~/features/participation/domain/exact-counts";
import { DEFINITION_VERSION } from "~/features/participation/domain/figures";
import { bandInterval, mapFigures } from "~/features/participation/domain/shown-figures";
import { figuresSnapshotSchema, tableSnapshotSchema } from "~/features/participation/schema";
import type { FiguresSnapshot, TableSnapshot } from "~/features/participation/schema";
import { sha256 } from "~/platform/secret.server";

export type StoredSnapshot = { content: string; definitionVersion: string };

/** A table as it was stored before bands. */
const numberTableSchema = z.object({
  table: z.object({
    seriesId: z.string(),
    population: z.string(),
    takenAt: z.string(),
    rowDimension: z.string(),
    columnDimension: z.string(),
    rows: z.array(z.string()),
    columns: z.array(z.string()),
    columnTotals: z.array(z.number()),
    total: z.number(),
  }),
  audit: z.object({ threshold: z.number(), earlierTables: z.number() }),
});

/** Whether a snapshot was made by a definition that showed more than may be shown. */
export function isOutdated({ definitionVersion }: StoredSnapshot): boolean {
  return Number(definitionVersion) < Number(DEFINITION_VERSION);
}

function replaced(content: string): TableSnapshot {
  const { table, audit } = numberTableSchema.parse(JSON.parse(content));
  const { columnTotals, ...frame } = table;
  return {
    table: {
      ...frame,
      divisions: columnTotals.map((total) => ({
        total,
        bands: total === 0 ? frame.rows.map(() => ({ min: 0, max: 0 })) : null,
        dividedAt: frame.takenAt,
        divided: total,
        weighed: total,
      })),
      rowTotals: frame.rows.map(() => ({ min: 0, max: frame.total })),
      reached: 0,
      isReachExact: false,
    },
    audit,
  };
}

/** The table of a snapshot as it may be shown. */
export function readTable(row: StoredSnapshot): TableSnapshot {
  return isOutdated(row)
    ? replaced(row.content)
    : tableSnapshotSchema.parse(JSON.parse(row.content));
}

/** Whether the figures of a snapshot showed exact people of one municipality. */
function isOpenedUp(row: StoredSnapshot, scope: string): boolean {
  return isOutdated(row) && isOfPartOfRegion({ scope });
}

/** Figures of a snapshot as they may be shown: those of a round of one municipality from before bands, in bands. */
export function readFigures(
  row: StoredSnapshot & { hash: string },
  { scope, threshold }: { scope: string; threshold: number },
): { figures: FiguresSnapshot; text: string; hash: string; isReplaced: boolean } {
  const stored = figuresSnapshotSchema.parse(JSON.parse(row.content));
  if (!isOpenedUp(row, scope)) {
    return { figures: stored, text: row.content, hash: row.hash, isReplaced: false };
  }
  const figures: FiguresSnapshot = {
    ...stored,
    variants: stored.variants.map((variant) => ({
      ...variant,
      roles: variant.roles.map(({ role, ...counts }) => ({
        role,
        ...mapFigures(counts, (count) => bandsOf(count, threshold)),
      })),
      total: mapFigures(variant.total, (count) => bandInterval(count, threshold)),
    })),
  };
  const text = JSON.stringify(figures);
  return { figures, text, hash: sha256(text), isReplaced: true };
}

/** The text of a table as it may be shown, under the hash of that text. */
export function shownText(row: StoredSnapshot & { hash: string }): { text: string; hash: string } {
  if (!isOutdated(row)) return { text: row.content, hash: row.hash };
  const text = JSON.stringify(replaced(row.content));
  return { text, hash: sha256(text) };
}
