import { municipalityChoices, regionSettings } from "~/features/region/queries.server";
import { roundChoices } from "~/features/rounds/queries/choices.server";
import { DESK_SESSIONS, DESK_VIEWS } from "~/features/sessions/domain/desk-list";
import type { DeskView } from "~/features/sessions/domain/desk-list";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { readListView } from "~/features/vocabulary/schema";
import { languageOf } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { countEach, listWindow, orderOf } from "~/platform/paging.server";
import type { Authorized } from "~/policy/authorize.server";
import { reachedRounds } from "~/policy/can";
import { seatedIn, summaryColumns, summaryOf } from "./summary.server";
import type { SessionSummary } from "./summary.server";

/** A session in the list of the desk, with what it still needs. */
export type DeskSession = SessionSummary & {
  round: string;
  signedUp: number;
  waiting: number;
  attendanceMissing: boolean;
};

export type DeskSessions = AskedList<typeof DESK_SESSIONS> & {
  sessions: DeskSession[];
  rounds: { value: string; label: string }[];
  municipalities: { value: string; label: string }[];
};

/** The filter that goes with each choice at `now`: of every session one of them holds. */
function inView(now: Date): Record<DeskView, Prisma.SessionWhereInput> {
  return {
    todo: { state: { in: ["published", "ended"] }, endsAt: { lte: now } },
    coming: { state: { in: ["published", "ended"] }, endsAt: { gt: now } },
    drafts: { state: "draft" },
    past: { state: { in: ["reported", "cancelled"] } },
  };
}

/** The sessions of the rounds somebody works for, as their address asks for them; an administrator works for all. */
export async function deskSessions(
  grant: Authorized<"session.write">,
  url: string,
  now: Date,
): Promise<DeskSessions> {
  const client = await database();
  const [rounds, places] = await Promise.all([
    roundChoices(grant.actor, grant.permission),
    municipalityChoices(),
  ]);
  const municipalities = places.map(({ slug, name }) => ({ value: slug, label: name }));
  const { view, unknown } = readListView(DESK_SESSIONS, url, {
    ronde: rounds.map(({ value }) => value),
    gemeente: municipalities.map(({ value }) => value),
  });
  const { view: shown, ronde, gemeente } = view.filters;
  const where: Prisma.SessionWhereInput = {
    round: {
      ...reachedRounds(grant.actor, grant.permission),
      ...(ronde === null ? {} : { slug: ronde }),
    },
    ...(gemeente === null ? {} : { municipality: { slug: gemeente } }),
    AND: wordsOf(view).map((word) => ({
      OR: [{ title: { contains: word } }, { place: { contains: word } }],
    })),
  };
  const views = inView(now);
  const counts = await countEach(DESK_VIEWS, (one) =>
    client.session.count({ where: { AND: [where, views[one]] } }),
  );
  const { skip, take, ...place } = listWindow(counts, shown, view);
  const [rows, { terms }] = await Promise.all([
    client.session.findMany({
      where: shown === null ? where : { AND: [where, views[shown]] },
      select: {
        ...summaryColumns,
        attendanceClosedAt: true,
        round: { select: { title: true, scope: true } },
        _count: { select: { signUps: { where: { state: "waitlisted" } } } },
      },
      orderBy: orderOf<keyof typeof DESK_SESSIONS.sorts, Prisma.SessionOrderByWithRelationInput>(
        view.sort,
        {
          title: (title) => [{ title }],
          when: (startsAt) => [{ startsAt }],
          round: (title) => [{ round: { title } }],
        },
        { id: "asc" },
      ),
      skip,
      take,
    }),
    regionSettings(client),
  ]);
  const seated = await seatedIn(
    client,
    rows.map(({ id }) => id),
  );
  const sessions = rows.map((row): DeskSession => {
    const seats = seated.get(row.id) ?? [];
    const summary = summaryOf(row, seats, terms, languageOf(url), now);
    return {
      ...summary,
      round: row.round.title,
      signedUp: seats.reduce((sum, { people }) => sum + people, 0),
      waiting: row._count.signUps,
      attendanceMissing: summary.state === "ended" && row.attendanceClosedAt === null,
    };
  });
  return { view, unknown, sessions, place, counts, rounds, municipalities };
}
