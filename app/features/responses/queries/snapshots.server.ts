import { z } from "zod";
import type { Cell } from "~/features/surveys/domain/export-columns";
import { questionnaireSchema } from "~/features/surveys/schema";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { tableColumns } from "../domain/export-table";
import type { NumberedVersion } from "../domain/result-versions";
import { liveTable } from "./export-rows.server";
import type { ExportTable } from "./export-rows.server";

/** So many snapshots are listed, the newest; the address of each stays. */
const MOST_SNAPSHOTS = 100;

const BATCH = 500;

/** Before decision 155 the day of a response stood at this place; nobody sees it any more. */
const PLACE_OF_DAY = 3;

const contentSchema = z.object({
  /** Set where the rows have no day. */
  withoutDay: z.literal(true).optional(),
  versions: z.array(
    z.object({ id: z.string(), number: z.number().int(), questionnaire: questionnaireSchema }),
  ),
});

const cellsSchema = z.array(z.union([z.string(), z.number(), z.null()]));

/** What a snapshot keeps beside its rows: enough to name every column again, whatever changes later. */
export function snapshotContent(versions: readonly NumberedVersion[]): string {
  return JSON.stringify({ withoutDay: true, versions });
}

/** The cells of a frozen row as they may be read: how to make them of the stored ones. */
export function readCells(content: string): (stored: string) => readonly Cell[] {
  const { withoutDay } = contentSchema.parse(JSON.parse(content));
  return (stored) => {
    const cells = cellsSchema.parse(JSON.parse(stored));
    return withoutDay ? cells : cells.toSpliced(PLACE_OF_DAY, 1);
  };
}

/** The versions of a snapshot whose rows are as they are made now; null for one of before, whose rows have a day. */
export function versionsOfContent(content: string): NumberedVersion[] | null {
  const read = contentSchema.safeParse(JSON.parse(content));
  return read.success && read.data.withoutDay === true ? read.data.versions : null;
}

/** The same content for rows that have no day any more. */
export function contentWithoutDay(content: string): string {
  return snapshotContent(contentSchema.parse(JSON.parse(content)).versions);
}

export type SnapshotLine = { number: number; frozenOn: string; rowCount: number; hash: string };

/** The snapshots of a survey, the newest first. */
function snapshotsOf(client: Connection, surveyId: string): Promise<SnapshotLine[]> {
  return client.surveySnapshot.findMany({
    where: { surveyId },
    orderBy: { number: "desc" },
    select: { number: true, frozenOn: true, rowCount: true, hash: true },
    take: MOST_SNAPSHOTS,
  });
}

/** A frozen table: the same file, whenever it is made again; null when there is none of that number. */
async function frozenTable(
  client: Connection,
  surveyId: string,
  number: number,
): Promise<ExportTable | null> {
  const snapshot = await client.surveySnapshot.findUnique({
    where: { surveyId_number: { surveyId, number } },
    select: { id: true, content: true },
  });
  if (!snapshot) return null;
  const { versions } = contentSchema.parse(JSON.parse(snapshot.content));
  const cellsOf = readCells(snapshot.content);
  async function* batches() {
    for (let from = 0; ; from += BATCH) {
      const rows = await client.surveySnapshotRow.findMany({
        where: { snapshotId: snapshot?.id ?? "", position: { gte: from, lt: from + BATCH } },
        orderBy: { position: "asc" },
        select: { cells: true },
      });
      yield rows.map(({ cells }) => cellsOf(cells));
      if (rows.length < BATCH) return;
    }
  }
  return { columns: tableColumns(versions), batches };
}

/** The snapshots of a survey for its page at the desk. */
export async function deskSnapshots(surveyId: string): Promise<SnapshotLine[]> {
  return snapshotsOf(await database(), surveyId);
}

/** The answers to a survey as they are now, or as they were frozen under a number. */
export async function exportTable(
  surveyId: string,
  snapshot: number | null,
): Promise<ExportTable | null> {
  const client = await database();
  if (snapshot === null) return liveTable(client, surveyId);
  return Number.isInteger(snapshot) ? frozenTable(client, surveyId, snapshot) : null;
}
