/**
 * Reads a round of the past from one file, YAML or JSON, in the form in which earlier rounds stand in a region's
 * folder, and writes it. The file may bring the sources it cites: `sources` beside `round`. What is wrong is named by
 * its field; a file with anything wrong in it changes nothing.
 */
import { parse } from "yaml";
import { z } from "zod";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { checkReferences, formatPath, roundFileName } from "./region-references";
import type { RegionProblem } from "./region-references";
import type { HistoricalRound, Region } from "./region-schema";
import { documentsFileSchema } from "./schema/documents";
import { roundFileSchema } from "./schema/round";
import { sourceColumns } from "./write-region/documents";
import { readRegionIds } from "./write-region/lookup";
import { readRecorded } from "./write-region/recorded";
import { writeRounds } from "./write-region/rounds";

const sourcesSchema = documentsFileSchema.shape.sources;
const bundleSchema = z.strictObject({ sources: sourcesSchema, round: roundFileSchema });

type Sources = z.infer<typeof sourcesSchema>;

export type ImportRoundOutcome =
  | { ok: true; slug: string; counts: number }
  | { ok: false; code: "invalid"; problems: { path: string; message: string }[] }
  | { ok: false; code: "taken"; slug: string };

type ReadRound =
  | { ok: true; round: HistoricalRound; sources: Sources }
  | { ok: false; problems: { path: string; message: string }[] };

function issues(error: z.ZodError) {
  return error.issues.map(({ path, message }) => ({ path: formatPath(path), message }));
}

function parseFile(text: string): ReadRound {
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "no YAML or JSON";
    return { ok: false, problems: [{ path: formatPath([]), message }] };
  }
  const isBundle = typeof content === "object" && content !== null && "round" in content;
  if (isBundle) {
    const bundle = bundleSchema.safeParse(content);
    return bundle.success
      ? { ok: true, ...bundle.data }
      : { ok: false, problems: issues(bundle.error) };
  }
  const round = roundFileSchema.safeParse(content);
  return round.success
    ? { ok: true, round: round.data, sources: [] }
    : { ok: false, problems: issues(round.error) };
}

/** Problems of this file only: those of the region's own files were found when that was loaded. */
function ofThisFile(problems: readonly RegionProblem[], slug: string) {
  return problems
    .filter(({ file }) => file === roundFileName(slug))
    .map(({ path, message }) => ({ path, message }));
}

/**
 * Reads and checks a file against the region it belongs to.
 * @param region as `loadRegion` gives it: bodies, principles, municipalities and sources that the round may name
 */
function readRound(text: string, region: Region): ReadRound {
  const read = parseFile(text);
  if (!read.ok) return read;
  const { round, sources } = read;
  const others = region.rounds.filter(({ slug }) => slug !== round.slug);
  const known = new Set(region.documents.sources.map(({ key }) => key));
  const together: Region = {
    ...region,
    documents: {
      ...region.documents,
      sources: [...region.documents.sources, ...sources.filter(({ key }) => !known.has(key))],
    },
    rounds: [...others, round],
  };
  const problems = ofThisFile(checkReferences(together), round.slug);
  return problems.length > 0 ? { ok: false, problems } : read;
}

async function writeSources(transaction: Transaction, sources: Sources): Promise<void> {
  for (const source of sources) {
    const data = sourceColumns(source);
    // A source that the region has already keeps its own words.
    await transaction.source.upsert({
      where: { key: source.key },
      create: { id: source.key, key: source.key, ...data },
      update: {},
    });
  }
}

/**
 * Imports a round in one transaction; the same file a second time changes nothing.
 * @returns `taken` when the address belongs to a round in which people take part here
 */
export async function importRound(
  text: string,
  region: Region,
  now: Date,
): Promise<ImportRoundOutcome> {
  const read = readRound(text, region);
  if (!read.ok) return { ok: false, code: "invalid", problems: read.problems };
  const { round, sources } = read;
  return inTransaction(async (transaction): Promise<ImportRoundOutcome> => {
    const known = await transaction.round.findUnique({
      where: { slug: round.slug },
      select: { secret: true, _count: { select: { participations: true } } },
    });
    if (known && (known.secret !== null || known._count.participations > 0)) {
      return { ok: false, code: "taken", slug: round.slug };
    }
    await writeSources(transaction, sources);
    const documents = {
      ...region.documents,
      sources: [...region.documents.sources, ...sources],
    };
    const ids = await readRegionIds(transaction);
    const recorded = await readRecorded(transaction);
    await writeRounds(transaction, { ...region, documents, rounds: [round] }, ids, recorded);
    const counts = round.activities.reduce((sum, activity) => sum + activity.counts.length, 0);
    await emit(
      transaction,
      {
        actor: { kind: "system" },
        type: "round.imported",
        subjectKind: "round",
        subjectId: round.slug,
        details: { activities: round.activities.length, counts },
      },
      now,
    );
    return { ok: true, slug: round.slug, counts };
  });
}
