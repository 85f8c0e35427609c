/** Who wants to hear something: people with a confirmed address or a browser that is told, who gave input or follow it. */
import { ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import { DIGEST_FREQUENCIES } from "~/features/notices/domain/subscription";
import type { DigestFrequency } from "~/features/notices/domain/subscription";
import { followersAmong } from "~/features/notices/queries/followers.server";
import { languageNamed } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { inPortionsById } from "~/platform/portions.server";
import { z } from "zod";

const frequencySchema = z.enum(DIGEST_FREQUENCIES);

export type Listener = {
  contactId: string;
  personId: string;
  email: string;
  language: Language;
  frequency: DigestFrequency;
};

const contactColumns = {
  id: true,
  email: true,
  personId: true,
  frequency: true,
  person: { select: { language: true } },
} as const satisfies Prisma.ContactAddressSelect;

type ContactRow = Prisma.ContactAddressGetPayload<{ select: typeof contactColumns }>;

function listenerOf({ id, email, personId, frequency, person }: ContactRow): Listener {
  return {
    contactId: id,
    personId,
    email,
    language: languageNamed(person.language),
    frequency: frequencySchema.parse(frequency),
  };
}

/** Those among these people who took part in a round or follow it. */
async function concerned(
  connection: Connection,
  roundId: string,
  personIds: string[],
): Promise<ReadonlySet<string>> {
  const ledger = await ledgerKeys(connection);
  const keys = new Map(personIds.map((personId) => [ledger.person(personId), personId]));
  const [took, following] = await Promise.all([
    connection.participation.groupBy({
      by: ["personKey"],
      where: { personKey: { in: [...keys.keys()] }, roundId, state: "counted" },
    }),
    followersAmong(connection, personIds, { kind: "round", id: roundId }),
  ]);
  return new Set([...following, ...took.flatMap(({ personKey }) => keys.get(personKey) ?? [])]);
}

/**
 * Who took part in a round or follows it. Taking part is known by the keyed hash of the ledger, so the address and the
 * input stay apart.
 */
export async function audienceOfRound(
  connection: Connection,
  roundId: string,
): Promise<Listener[]> {
  const portions = inPortionsById(({ after, take }) =>
    connection.contactAddress.findMany({
      where: { id: { gt: after }, confirmedAt: { not: null } },
      orderBy: { id: "asc" },
      take,
      select: contactColumns,
    }),
  );
  const audience: Listener[] = [];
  for await (const rows of portions) {
    const personIds = rows.map(({ personId }) => personId);
    const wanted = await concerned(connection, roundId, personIds);
    audience.push(...rows.filter(({ personId }) => wanted.has(personId)).map(listenerOf));
  }
  return audience;
}

/** Who took part in a round or follows it, and hears of it in a browser. */
async function toldInBrowsers(connection: Connection, roundId: string): Promise<string[]> {
  const portions = inPortionsById(({ after, take }) =>
    connection.pushDevice.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take,
      select: { id: true, personId: true },
    }),
  );
  const told: string[] = [];
  for await (const rows of portions) {
    const personIds = [...new Set(rows.map(({ personId }) => personId))];
    told.push(...(await concerned(connection, roundId, personIds)));
  }
  return told;
}

/** Who took part in a round or follows it, and can be told by mail or in a browser. */
export async function listenersOfRound(connection: Connection, roundId: string): Promise<string[]> {
  const [byMail, inBrowsers] = await Promise.all([
    audienceOfRound(connection, roundId),
    toldInBrowsers(connection, roundId),
  ]);
  return [...new Set([...byMail.map(({ personId }) => personId), ...inBrowsers])];
}
