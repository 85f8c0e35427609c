import { roundSecrets } from "~/features/rounds/queries/secrets.server";
import type { Connection } from "~/platform/db.server";
import { inPortionsById } from "~/platform/portions.server";
import { hashUnder } from "~/platform/secret.server";
import { authorKey, numberedKey, reporterKey } from "./author-key.server";

/** So many keys are asked for at a time. */
const BATCH = 50;

/** Every key by which cases may know a person: as the writer, and as who answered in a round. */
export async function writerKeys(client: Connection, personId: string): Promise<string[]> {
  const secrets = await roundSecrets(client);
  return [
    authorKey(personId),
    ...secrets.map(({ secret }) => authorKey(hashUnder(secret, personId))),
  ];
}

/** The cases of this person: those about what they wrote. */
export async function casesWrittenBy(
  client: Connection,
  personId: string,
): Promise<{ writers: { some: { key: { in: string[] } } } }> {
  return { writers: { some: { key: { in: await writerKeys(client, personId) } } } };
}

/** The numbers of the reports that are looked for together. */
function numbersFrom(first: number): number[] {
  return Array.from({ length: BATCH }, (_, index) => first + index);
}

/** The reports this person made on items, by the key of the first, the second, and so on, until there is none. */
async function numberedReports(client: Connection, personId: string): Promise<string[]> {
  const own: string[] = [];
  for (let first = 1; ; first += BATCH) {
    const keys = numbersFrom(first).map((number) => numberedKey(personId, number));
    const rows = await client.readerReport.findMany({
      where: { numberedKey: { in: keys } },
      select: { id: true },
    });
    own.push(...rows.map(({ id }) => id));
    if (rows.length < BATCH) return own;
  }
}

/** How many reports a reader made that have a number. */
export async function countReports(client: Connection, reader: string): Promise<number> {
  return (await numberedReports(client, reader)).length;
}

/** The reports of before they had a number: each has a key of its own, so each is tried. There are no more of these. */
async function earlierReports(client: Connection, personId: string): Promise<string[]> {
  const own: string[] = [];
  const portions = inPortionsById(({ after, take }) =>
    client.readerReport.findMany({
      where: { numberedKey: null, id: { gt: after } },
      orderBy: { id: "asc" },
      take,
      select: { id: true, subjectKind: true, subjectId: true, reporterKey: true },
    }),
  );
  for await (const rows of portions) {
    for (const { id, subjectKind, subjectId, reporterKey: known } of rows) {
      if (known === reporterKey(personId, { kind: subjectKind, id: subjectId })) own.push(id);
    }
  }
  return own;
}

/** The reports this person made on items. */
export async function ownReports(client: Connection, personId: string): Promise<string[]> {
  return [
    ...(await numberedReports(client, personId)),
    ...(await earlierReports(client, personId)),
  ];
}
