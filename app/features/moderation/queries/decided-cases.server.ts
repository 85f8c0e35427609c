import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import type { DECIDED_LIST } from "~/features/moderation/domain/decided-list";
import type { ListPlace, ListView } from "~/features/vocabulary/domain/list-view";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { Connection } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";
import type { StaffActor } from "~/policy/actor";
import { z } from "zod";
import { caseHasWords } from "./case-words.server";

const idRow = z.object({ id: z.string() });
const countRow = z.object({ count: z.number() });

/** Whether somebody reads the words of what is decided; an administrator undoes, and reads only what everybody can. */
export function readsWords(actor: StaffActor): boolean {
  return actor.role === "moderator";
}

/** Nothing of what an officer holds is looked through. */
function withWords(words: readonly string[]): Sql {
  return sql`"state" <> 'held' AND ${caseHasWords(words)}`;
}

function inRounds(actor: StaffActor, roundId: string | null): Sql[] {
  const chosen = roundId === null ? [] : [sql`"roundId" = ${roundId}`];
  if (actor.role === "administrator") return chosen;
  const own = actor.roundIds.length === 0 ? [""] : [...actor.roundIds];
  return [...chosen, sql`"roundId" IN (${sqlJoin(own)})`];
}

/** How somebody looks at what is decided. */
export type DecidedView = ListView<typeof DECIDED_LIST>;

/** Every condition of the list, in the database, so that its number is true however much there is. */
function conditions(
  actor: StaffActor,
  view: DecidedView,
  { moderatorIds, roundId }: { moderatorIds: readonly string[]; roundId: string | null },
): Sql {
  const { soort: kind, uitkomst: outcome, door: by } = view.filters;
  const words = readsWords(actor) ? wordsOf(view) : [];
  const deciders = by === null ? moderatorIds : moderatorIds.filter((id) => id === by);
  return sqlJoin(
    [
      sql`"state" IN ('decided', 'secondModerator', 'held') AND "decidedAt" IS NOT NULL`,
      sql`"subjectKind" IN (${sqlJoin(kind === null ? [...REVIEWED_KINDS] : [kind])})`,
      sql`"decidedById" IN (${sqlJoin(deciders.length === 0 ? [""] : [...deciders])})`,
      ...inRounds(actor, roundId),
      ...(outcome === null ? [] : [sql`"outcome" = ${outcome}`]),
      ...(words.length === 0 ? [] : [withWords(words)]),
    ],
    " AND ",
  );
}

/** Which cases stand on a page of what moderators decided. */
export async function decidedCases(
  client: Connection,
  actor: StaffActor,
  view: DecidedView,
): Promise<{ place: ListPlace; ids: string[] }> {
  const { ronde } = view.filters;
  const [moderators, round] = await Promise.all([
    client.staffAccount.findMany({ where: { role: "moderator" }, select: { id: true } }),
    ronde === null
      ? null
      : client.round.findUniqueOrThrow({ where: { slug: ronde }, select: { id: true } }),
  ]);
  const where = conditions(actor, view, {
    moderatorIds: moderators.map(({ id }) => id),
    roundId: round?.id ?? null,
  });
  const [counted] = await readRowsIn(
    client,
    sql`SELECT count(*) AS "count" FROM "ModerationCase" WHERE ${where}`,
    countRow,
  );
  const total = counted?.count ?? 0;
  const { skip, take, ...place } = pageWindow(total, view.page, view.size);
  const direction = view.sort.direction === "asc" ? sql`ASC` : sql`DESC`;
  const rows = await readRowsIn(
    client,
    sql`SELECT "id" FROM "ModerationCase" WHERE ${where}
      ORDER BY "decidedAt" ${direction}, "id" LIMIT ${take} OFFSET ${skip}`,
    idRow,
  );
  return { place: { ...place, total }, ids: rows.map(({ id }) => id) };
}
