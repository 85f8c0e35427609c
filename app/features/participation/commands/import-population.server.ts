import { parse } from "csv-parse/sync";
import { z } from "zod";
import { readPopulation } from "~/features/participation/domain/population-rows";
import type {
  FileLine,
  PopulationProblemCode,
} from "~/features/participation/domain/population-rows";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type PopulationInput = { text: string; source: string; dated: string };

/** One thing that is wrong with the file; `syntax` is a file that is no CSV at all. */
export type ImportProblem = { line: number; code: PopulationProblemCode | "syntax"; value: string };

export type ImportPopulationOutcome =
  { ok: true; rows: number } | { ok: false; code: "invalid"; problems: ImportProblem[] };

const recordSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/** The fields of every line with something on it; null when the text is no CSV. */
function linesOf(text: string): FileLine[] | null {
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      delimiter: [";", ",", "\t"],
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    });
    return recordSchema.parse(parsed).map(({ record, info }) => ({
      line: info.lines,
      fields: record,
    }));
  } catch {
    return null;
  }
}

/**
 * Replaces the count of the population by that of a CSV file. A file with anything wrong in it changes nothing.
 * @returns how many rows there are now, or every line that is wrong
 */
export async function importPopulation(
  grant: Authorized<"population.write">,
  { text, source, dated }: PopulationInput,
  now: Date,
): Promise<ImportPopulationOutcome> {
  const lines = linesOf(text);
  if (!lines) {
    return { ok: false, code: "invalid", problems: [{ line: 1, code: "syntax", value: "" }] };
  }
  return inTransaction(async (transaction): Promise<ImportPopulationOutcome> => {
    const municipalities = await transaction.municipality.findMany({
      select: { id: true, slug: true, name: true, cbsCode: true },
    });
    const known = new Map(
      municipalities.flatMap(({ slug, name, cbsCode }) =>
        [slug, name, cbsCode].map((called) => [called.toLowerCase(), slug] as const),
      ),
    );
    const verdict = readPopulation(lines, known);
    if (!verdict.ok) return { ok: false, code: "invalid", problems: [...verdict.problems] };
    const ids = new Map(municipalities.map(({ slug, id }) => [slug, id]));
    await transaction.referencePopulation.deleteMany();
    await transaction.referencePopulation.createMany({
      data: verdict.rows.map(({ municipality, role, count }) => ({
        municipalityId: municipality === null ? null : (ids.get(municipality) ?? null),
        role,
        count,
        source,
        dated,
      })),
    });
    const rows = verdict.rows.length;
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "population.imported",
        subjectKind: "population",
        subjectId: "all",
        details: { rows, source, dated },
      },
      now,
    );
    return { ok: true, rows };
  });
}
