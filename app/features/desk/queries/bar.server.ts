import { loadDeskTasks } from "~/features/desk/queries.server";
import type { DeskTask } from "~/features/desk/queries.server";
import { roundKeyOf } from "~/features/desk/domain/desk-round";
import type { RoundKey } from "~/features/desk/domain/desk-round";
import { languageOf, localText, plainPath } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { can, reachedRounds } from "~/policy/can";

/** A round in the switcher. */
export type BarRound = { slug: string; title: LocalText; current: boolean };

/** What the bar of the desks shows: who works here, on which rounds, and what waits. */
export type DeskBar = {
  name: string;
  email: string;
  /** Null for a role that works on no round. */
  rounds: BarRound[] | null;
  tasks: DeskTask[];
  waiting: number;
};

/** The newest few; the list of rounds has them all. */
const ROUNDS_IN_THE_BAR = 8;

const roundFields = { slug: true, title: true, titleEn: true } as const;

async function roundWhere({ by, key }: RoundKey): Promise<{ slug?: string; id?: string } | null> {
  if (by === "round") return { slug: key };
  const client = await database();
  const row =
    by === "survey"
      ? await client.survey.findUnique({ where: { slug: key }, select: { roundId: true } })
      : await client.session.findUnique({ where: { id: key }, select: { roundId: true } });
  return row ? { id: row.roundId } : null;
}

async function barRounds(actor: StaffActor, path: string, language: Language) {
  const client = await database();
  const reached = reachedRounds(actor, "round.write");
  const place = roundKeyOf(path);
  const named = place === null ? null : await roundWhere(place);
  const [newest, here] = await Promise.all([
    client.round.findMany({
      where: reached,
      orderBy: [{ createdAt: "desc" }, { slug: "asc" }],
      take: ROUNDS_IN_THE_BAR,
      select: roundFields,
    }),
    named === null
      ? null
      : client.round.findFirst({ where: { AND: [reached, named] }, select: roundFields }),
  ]);
  const others = newest.filter(({ slug }) => slug !== here?.slug);
  const shown = here ? [here, ...others].slice(0, ROUNDS_IN_THE_BAR) : others;
  return shown.map(({ slug, title, titleEn }) => ({
    slug,
    title: localText(language, title, titleEn),
    current: slug === here?.slug,
  }));
}

/**
 * What stands in the bar for this member of staff.
 * @param path of the page
 * @param now decides what waits
 */
export async function loadDeskBar(actor: StaffActor, path: string, now: Date): Promise<DeskBar> {
  const client = await database();
  const [account, rounds, tasks] = await Promise.all([
    client.staffAccount.findUniqueOrThrow({
      where: { id: actor.staffId },
      select: { displayName: true, email: true },
    }),
    can(actor, "round.write") ? barRounds(actor, plainPath(path), languageOf(path)) : null,
    loadDeskTasks(actor, now),
  ]);
  const waiting = tasks.reduce((sum, { count }) => sum + count, 0);
  return { name: account.displayName, email: account.email, rounds, tasks, waiting };
}
