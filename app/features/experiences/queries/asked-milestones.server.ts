/** About which milestones of which agreements somebody is asked whether they notice it. */
import { concerningAgreements } from "~/features/agenda/queries/agreement-audience.server";
import { stateSchema } from "~/features/agenda/schema";
import type { AgendaState } from "~/features/agenda/domain/agenda-item";
import { followedBy } from "~/features/notices/queries/followers.server";
import {
  ledgerKey,
  ledgerKeys,
  sameKeysSince,
} from "~/features/participation/queries/ledger-keys.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { MILESTONE, NOTICED } from "../domain/experience";
import type { NoticedAnswer } from "../domain/experience";
import { askedAbout } from "../domain/milestone";
import { noticedAnswerSchema } from "../schema";
import { milestoneKey } from "./experience-keys.server";

/** A milestone about which somebody is asked, with the key their answer has. */
export type AskedMilestone = {
  id: string;
  key: string;
  state: AgendaState;
  on: string;
  agreement: { slug: string; title: LocalText };
};

/** More rounds and agreements than concern one person at a time. */
const MOST_ROUNDS = 50;
const MOST_AGREEMENTS = 50;

async function roundsTakenPartIn(client: Connection, personId: string): Promise<string[]> {
  const rows = await client.participation.findMany({
    where: { personKey: await ledgerKey(client, personId), state: "counted" },
    distinct: ["roundId"],
    select: { roundId: true },
    orderBy: { roundId: "asc" },
    take: MOST_ROUNDS,
  });
  return rows.map(({ roundId }) => roundId);
}

/**
 * The milestones about which this person is asked, the newest of each agreement first.
 * @param slug of one agreement; without it all that concern this person
 */
export async function askedMilestones(
  client: Connection,
  personId: string,
  language: Language,
  slug?: string,
): Promise<AskedMilestone[]> {
  const [follows, tookPartIn, since, keys] = await Promise.all([
    followedBy(client, personId),
    roundsTakenPartIn(client, personId),
    sameKeysSince(client),
    ledgerKeys(client),
  ]);
  const items = await client.agendaItem.findMany({
    where: {
      ...(slug === undefined ? {} : { slug }),
      ...concerningAgreements({ follows, tookPartIn }),
    },
    orderBy: { slug: "asc" },
    take: MOST_AGREEMENTS,
    select: {
      slug: true,
      what: true,
      whatEn: true,
      history: {
        orderBy: [{ on: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
        select: { id: true, state: true, on: true },
      },
    },
  });
  return items.flatMap(({ slug: name, what, whatEn, history }) =>
    askedAbout(history, since).map(({ id, state, on }) => ({
      id,
      key: milestoneKey(keys, personId, id),
      state: stateSchema.parse(state),
      on,
      agreement: { slug: name, title: localText(language, what, whatEn) },
    })),
  );
}

/** A milestone about which this person is asked, and what they said before; null for nothing. */
export type OwnMilestone = Omit<AskedMilestone, "key"> & { answer: NoticedAnswer | null };

/** What this person is asked about an agreement, the newest milestone first; without a slug about all of them. */
export async function ownMilestones(
  personId: string,
  language: Language,
  slug?: string,
): Promise<OwnMilestone[]> {
  const client = await database();
  const asked = await askedMilestones(client, personId, language, slug);
  const rows = await client.experience.findMany({
    where: {
      kind: MILESTONE,
      question: NOTICED,
      personKey: { in: asked.map(({ key }) => key) },
    },
    take: asked.length,
  });
  const said = new Map(rows.map(({ personKey, answer }) => [personKey, answer]));
  return asked.map(({ key, ...milestone }) => ({
    ...milestone,
    answer: said.has(key) ? noticedAnswerSchema.parse(said.get(key)) : null,
  }));
}

/** The newest milestone of each agreement that concerns this person. */
export async function newestMilestones(
  personId: string,
  language: Language,
): Promise<OwnMilestone[]> {
  const seen = new Set<string>();
  return (await ownMilestones(personId, language)).filter(({ agreement: { slug } }) => {
    const isNewest = !seen.has(slug);
    seen.add(slug);
    return isNewest;
  });
}
