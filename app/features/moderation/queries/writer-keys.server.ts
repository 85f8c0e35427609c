import { roundSecrets } from "~/features/rounds/queries/secrets.server";
import type { Connection } from "~/platform/db.server";
import { hashUnder } from "~/platform/secret.server";
import { authorKey, reporterKey } from "./author-key.server";

/** So many reports are in memory at a time, however many there are. */
const BATCH = 500;

/** Every key by which cases may know a person: as the writer, and as who answered in a round. */
export async function writerKeys(client: Connection, personId: string): Promise<string[]> {
  const secrets = await roundSecrets(client);
  return [
    authorKey(personId),
    ...secrets.map(({ secret }) => authorKey(hashUnder(secret, personId))),
  ];
}

/** The reports this person made on items: each has a key of its own, so each has to be tried. */
export async function ownReports(client: Connection, personId: string): Promise<string[]> {
  const own: string[] = [];
  for (let after = ""; ;) {
    const rows = await client.readerReport.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, subjectKind: true, subjectId: true, reporterKey: true },
    });
    for (const { id, subjectKind, subjectId, reporterKey: known } of rows) {
      if (known === reporterKey(personId, { kind: subjectKind, id: subjectId })) own.push(id);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return own;
    after = last.id;
  }
}
