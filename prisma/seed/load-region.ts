import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Region } from "./region-schema";
import { repeatedFiles, singleFiles } from "./region-schema";
import type { RegionProblem } from "./region-references";
import { adviceFileName, checkReferences, formatPath, roundFileName } from "./region-references";

export type ReadRegion =
  { ok: true; region: Region } | { ok: false; code: "invalid_region"; problems: RegionProblem[] };

/** Thrown by `loadRegion`; the message has one line per problem, `file: field: what is wrong`. */
export class InvalidRegionError extends Error {
  readonly problems: readonly RegionProblem[];

  constructor(folder: string, problems: readonly RegionProblem[]) {
    const lines = problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`);
    super(`The region in ${folder} cannot be used:\n${lines.join("\n")}`);
    this.name = "InvalidRegionError";
    this.problems = problems;
  }
}

/**
 * Reads one file; problems go onto the list, and `undefined` comes back when there were any.
 * @param missing what stands in for a file that is not there; without it, that is a problem
 */
function readFile<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  problems: RegionProblem[],
  missing?: z.infer<Schema>,
): z.infer<Schema> | undefined {
  if (missing !== undefined && !existsSync(join(folder, file))) return missing;
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(join(folder, file), "utf8"));
  } catch (error) {
    const reason = error instanceof SyntaxError ? `no valid JSON: ${error.message}` : "not found";
    problems.push({ file, path: formatPath([]), message: reason });
    return undefined;
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    problems.push({ file, path: formatPath(path), message });
  }
  return undefined;
}

/** Reads all files of one repeated kind; a file must be named after the slug inside it. */
function readRepeated<Schema extends z.ZodType<{ slug: string }>>(
  folder: string,
  files: readonly string[],
  schema: Schema,
  fileNameOf: (slug: string) => string,
  problems: RegionProblem[],
): z.infer<Schema>[] {
  const read: z.infer<Schema>[] = [];
  for (const file of files) {
    const data = readFile(folder, file, schema, problems);
    if (data === undefined) continue;
    if (fileNameOf(data.slug) !== file) {
      problems.push({
        file,
        path: "slug",
        message: `the file of "${data.slug}" is called ${fileNameOf(data.slug)}`,
      });
    }
    read.push(data);
  }
  return read;
}

/**
 * Reads a region folder and checks it whole: every file by its schema, then every reference between files. It only
 * reads: nothing is written and no database is touched.
 *
 * @param folder path of the folder, as `regionFolder` gives it
 * @returns the region, or every problem found with its file and field
 * @throws the error of the file system when the folder itself cannot be listed
 */
export function readRegion(folder: string): ReadRegion {
  const problems: RegionProblem[] = [];
  const present = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  const single = <Schema extends z.ZodType>(
    part: { name: string; schema: Schema },
    missing?: z.infer<Schema>,
  ) => readFile(folder, part.name, part.schema, problems, missing);

  const settings = single(singleFiles.settings);
  const municipalities = single(singleFiles.municipalities);
  const bodies = single(singleFiles.bodies);
  const principles = single(singleFiles.principles);
  const glossary = single(singleFiles.glossary);
  const houseRules = single(singleFiles.houseRules);
  const safety = single(singleFiles.safety);
  const documents = single(singleFiles.documents);
  // A region that begins has no history yet: nothing decided, claimed or agreed.
  const decisions = single(singleFiles.decisions, { decisions: [] });
  const claims = single(singleFiles.claims, { claims: [] });
  const agenda = single(singleFiles.agenda, { agendas: [], dependencies: [] });

  const roundFiles = present.filter((name) => name.startsWith(repeatedFiles.rounds.prefix));
  const adviceFiles = present.filter((name) => name.startsWith(repeatedFiles.advice.prefix));
  const rounds = readRepeated(
    folder,
    roundFiles,
    repeatedFiles.rounds.schema,
    roundFileName,
    problems,
  );
  const advice = readRepeated(
    folder,
    adviceFiles,
    repeatedFiles.advice.schema,
    adviceFileName,
    problems,
  );

  const expected = new Set<string>([
    ...Object.values(singleFiles).map(({ name }) => name),
    ...roundFiles,
    ...adviceFiles,
  ]);
  for (const file of present.filter((name) => !expected.has(name))) {
    problems.push({ file, path: formatPath([]), message: "this file has no place in a region" });
  }

  if (
    problems.length > 0 ||
    settings === undefined ||
    municipalities === undefined ||
    bodies === undefined ||
    principles === undefined ||
    glossary === undefined ||
    houseRules === undefined ||
    safety === undefined ||
    documents === undefined ||
    decisions === undefined ||
    claims === undefined ||
    agenda === undefined
  ) {
    return { ok: false, code: "invalid_region", problems };
  }
  const region: Region = {
    settings,
    municipalities,
    bodies,
    principles,
    glossary,
    houseRules,
    safety,
    documents,
    decisions,
    claims,
    agenda,
    rounds,
    advice,
  };
  const dangling = checkReferences(region);
  return dangling.length > 0
    ? { ok: false, code: "invalid_region", problems: dangling }
    : { ok: true, region };
}

/**
 * Reads a region folder or refuses it whole.
 *
 * @param folder path of the region folder
 * @returns the checked region
 * @throws InvalidRegionError with every problem, one per line
 */
export function loadRegion(folder: string): Region {
  const read = readRegion(folder);
  if (!read.ok) throw new InvalidRegionError(folder, read.problems);
  return read.region;
}
