/**
 * Rule: who was never heard is shown: a role in a municipality of which nobody took part. It is read
 * from published tables only, so it can tell nothing that those hide.
 *
 * A band of zero is silence, because nobody is there to be exposed and silence is what the figures are for. Of a role
 * that is not divided over municipalities nothing is said, neither "silent" nor "heard".
 * Source: design, section 7 (small numbers); figures across rounds (silence map).
 */
import type { Band } from "./bands";
import type { PublishedTable } from "./protected-table";
import { bandAt } from "./protected-table";

export type Voice = "heard" | "silent" | "notShown";

export interface SilenceRow {
  /** The municipality. */
  readonly row: string;
  readonly voices: readonly { readonly column: string; readonly voice: Voice }[];
}

export interface SilenceMap {
  readonly rows: readonly SilenceRow[];
  readonly silent: number;
  readonly notShown: number;
  readonly of: number;
}

/** Heard in any table is heard; silent only where every table says zero. */
function voiceOf(bands: readonly (Band | null)[]): Voice {
  if (bands.some((band) => band !== null && band.min > 0)) return "heard";
  return bands.length > 0 && bands.every((band) => band?.max === 0) ? "silent" : "notShown";
}

/**
 * The silence map of one round, or of several rounds together.
 * @param tables the newest published table of each round; rows and columns may differ, and a
 *   municipality or role that a table lacks was not asked there
 */
export function silenceMap(tables: readonly PublishedTable[]): SilenceMap {
  const rowNames = [...new Set(tables.flatMap((table) => table.rows))];
  const columnNames = [...new Set(tables.flatMap((table) => table.columns))];
  const bandsOf = (row: string, column: string): (Band | null)[] =>
    tables.flatMap((table) => {
      const band = bandAt(table, row, column);
      return band === undefined ? [] : [band];
    });
  const rows = rowNames.map((row) => ({
    row,
    voices: columnNames.map((column) => ({ column, voice: voiceOf(bandsOf(row, column)) })),
  }));
  const voices = rows.flatMap((row) => row.voices.map(({ voice }) => voice));
  return {
    rows,
    silent: voices.filter((voice) => voice === "silent").length,
    notShown: voices.filter((voice) => voice === "notShown").length,
    of: voices.length,
  };
}
