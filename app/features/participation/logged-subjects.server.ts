import { oneThing } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject, LoggedThing } from "~/features/vocabulary/logged-subject";
import { localText } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { sql } from "~/platform/statements.server";
import type { StaffActor } from "~/policy/actor";
import { can } from "~/policy/can";

const activity = {
  select: {
    id: true,
    title: true,
    titleEn: true,
    roundId: true,
    round: { select: { slug: true } },
  },
} as const;

interface ActivityRow {
  id: string;
  title: string;
  titleEn: string | null;
  roundId: string;
  round: { slug: string };
}

/** Something of an activity goes by the title of that activity. */
function thing(
  id: string,
  { id: activityId, title, titleEn, roundId, round }: ActivityRow,
  { actor, language }: { actor: StaffActor; language: Language },
): LoggedThing {
  const worksOn = can(actor, "sourceCount.write", { roundId });
  return {
    id,
    title: localText(language, title, titleEn),
    path: worksOn ? `/werkplek/tellingen/${round.slug}/${activityId}` : null,
    worksOn,
  };
}

/** Activities of a round, for who counts there. */
export const loggedActivity: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.activity.findMany({ where: { id: { in: ids } }, ...activity });
    return rows.map((row) => thing(row.id, row, { actor, language }));
  },
  ofRound: (roundId) => sql`SELECT "id" FROM "Activity" WHERE "roundId" = ${roundId}`,
};

/** Counts go by the activity they were counted at. */
export const loggedSourceCount: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.sourceCount.findMany({
      where: { id: { in: ids } },
      select: { id: true, activity },
    });
    return rows.map((row) => thing(row.id, row.activity, { actor, language }));
  },
  ofRound: (roundId) =>
    sql`SELECT "id" FROM "SourceCount" WHERE "activityId" IN (SELECT "id" FROM "Activity" WHERE "roundId" = ${roundId})`,
};

export const loggedFigures: LoggedSubject = oneThing("/cijfers");
export const loggedPopulation: LoggedSubject = oneThing("/werkplek/bevolking", (actor) =>
  can(actor, "population.write"),
);
