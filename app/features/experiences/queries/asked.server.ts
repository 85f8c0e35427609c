/** Whom the four questions are asked, and about which moment. */
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { ledgerKey, sameKeysSince } from "~/features/participation/queries/ledger-keys.server";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import type { Moment } from "../domain/experience";
import { laterKey, sessionKey } from "./experience-keys.server";

/** A moment about which somebody is asked, with the key their answers have. */
export type AskedMoment = {
  moment: Moment;
  round: { id: string; slug: string; title: LocalText };
  key: string;
};

/** More rounds than one person takes part in. */
const MOST_ROUNDS = 50;

/** Sessions that are over, and at which this person was as far as anybody wrote down. */
function attendedBy(personId: string): Prisma.SessionWhereInput {
  return {
    state: { in: ["ended", "reported"] },
    signUps: { some: { personId, state: { in: ["confirmed", "attended"] } } },
  };
}

/**
 * The moments about which this person is asked: the sessions of a round until it reports back, and its reporting back as
 * long as the term of the ledger runs in which it did, because only then one person stays one.
 * @param slug of one round; without it all rounds
 */
export async function askedMoments(
  client: Connection,
  personId: string,
  language: Language,
  slug?: string,
): Promise<AskedMoment[]> {
  const [since, person] = await Promise.all([sameKeysSince(client), ledgerKey(client, personId)]);
  const rounds = await client.round.findMany({
    where: {
      ...PUBLIC_ROUND,
      ...(slug === undefined ? {} : { slug }),
      OR: [
        { secret: { not: null }, sessions: { some: attendedBy(personId) } },
        {
          reportedBackAt: { not: null },
          participations: { some: { personKey: person, state: "counted" } },
        },
      ],
    },
    orderBy: [{ closesAt: "desc" }, { slug: "asc" }],
    take: MOST_ROUNDS,
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      secret: true,
      reportedBackAt: true,
    },
  });
  const later = await laterKey(client, personId);
  return rounds.flatMap(({ secret, reportedBackAt, title, titleEn, ...named }): AskedMoment[] => {
    const round = { ...named, title: localText(language, title, titleEn) };
    if (reportedBackAt === null) {
      return secret === null
        ? []
        : [{ moment: "session", round, key: sessionKey(secret, personId) }];
    }
    const isOfTerm = since === null || amsterdamDate(reportedBackAt) >= since;
    return isOfTerm ? [{ moment: "reportedBack", round, key: later }] : [];
  });
}
