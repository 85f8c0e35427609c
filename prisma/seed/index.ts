/** Fills a database: the region from its files, and the example rounds and accounts beside it unless they are not wanted. */
import { publishFigures } from "~/features/participation/commands/publish-figures.server";
import { publishReport } from "~/features/reporting/commands/publish-report.server";
import { firstReport } from "~/features/reporting/schema/round-report";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { database, inLongTransaction } from "~/platform/db.server";
import { authorizeSystem } from "~/policy/authorize.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { writeExample } from "./example/write-example";
import { loadRegion } from "./load-region";
import { OtherRegionError, regionFolder } from "./region-folder";
import { writeRegion } from "./write-region";

export interface SeedRequest {
  /** Leaves out the example rounds, people and accounts. */
  empty: boolean;
  now: Date;
  /** Name of the region, as somebody asked for it; the one of the database, or the one to begin with, when left out. */
  region?: string | undefined;
  /** Folder of the region's files, where they stand elsewhere. */
  folder?: string;
}

export interface SeedOutcome {
  region: "written" | "updated";
  /** `kept`: the database had its example already, and it stays as it is. */
  example: "written" | "kept" | "left out";
}

/** The passwords and codes of the example are public: they never go into a database that people rely on. */
export class ExampleRefusedError extends Error {
  constructor() {
    super(
      "This database was made for real use, without examples, so it gets none: their passwords are public. " +
        "To bring the texts of its region up to date: npm run seed -- --empty. " +
        "To look at the examples, use another file: DATABASE_FILE=data/example.db npm run seed.",
    );
    this.name = "ExampleRefusedError";
  }
}

/** @throws ExampleRefusedError when examples are asked for in a database that was made without */
function exampleOutcome(
  known: { exampleData: boolean } | null,
  empty: boolean,
): SeedOutcome["example"] {
  if (known?.exampleData === true) return "kept";
  if (empty) return "left out";
  if (known !== null) throw new ExampleRefusedError();
  return "written";
}

/**
 * Fills the database of this process in one transaction, or brings the texts of its region up to date. A second run
 * with the same files changes nothing.
 *
 * @throws UnknownRegionError and OtherRegionError when it cannot be this region, InvalidRegionError when a file is wrong,
 *   ExampleRefusedError when the database takes no examples; nothing has been written then
 */
export async function seed({
  empty,
  now,
  region: asked,
  folder,
}: SeedRequest): Promise<SeedOutcome> {
  const client = await database();
  const present = (await client.region.findFirst({ select: { slug: true } }))?.slug ?? null;
  const region = loadRegion(folder ?? regionFolder(asked, present));
  const { slug, terms } = region.settings;
  if (present !== null && present !== slug) throw new OtherRegionError(present, slug);
  const outcome = await inLongTransaction(async (transaction): Promise<SeedOutcome> => {
    const known = await transaction.region.findUnique({
      where: { slug },
      select: { exampleData: true },
    });
    const example = exampleOutcome(known, empty);
    await writeRegion(transaction, region);
    if (example === "written") {
      await writeExample(transaction, slug, terms, now);
      await transaction.region.update({ where: { slug }, data: { exampleData: true } });
    }
    return { region: known === null ? "written" : "updated", example };
  });
  if (outcome.example === "written") {
    await freezeFigures(now);
    await freezeReports(now);
  }
  await refreshSearchIndex(SEARCHABLE);
  return outcome;
}

/** The example that was reported back has its report, so that its page has something to show. */
async function freezeReports(now: Date): Promise<void> {
  const client = await database();
  const rounds = await client.round.findMany({
    where: { state: "reportedBack", example: true },
    select: { slug: true },
  });
  for (const { slug } of rounds) {
    await publishReport(authorizeSystem("round.reportBack"), slug, firstReport(now), now);
  }
}

/**
 * Figures are frozen from the first start on, by the command that freezes all figures: those of the examples, and those
 * of the rounds that are known from documents.
 */
async function freezeFigures(now: Date): Promise<void> {
  const client = await database();
  const rounds = await client.round.findMany({
    where: { state: { not: "prepared" } },
    orderBy: { slug: "asc" },
    select: { id: true },
  });
  for (const { id } of rounds) {
    await publishFigures(authorizeSystem("figures.publish"), id, now);
  }
}
