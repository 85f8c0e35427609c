import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import type { DecidedFilter } from "~/features/moderation/schema";
import type { Connection } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
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
  const isOwn =
    actor.role === "administrator" || (roundId !== null && actor.roundIds.includes(roundId));
  if (roundId !== null && isOwn) return [sql`"roundId" = ${roundId}`];
  if (actor.role === "administrator") return [];
  return [sql`"roundId" IN (${sqlJoin(actor.roundIds.length === 0 ? [""] : [...actor.roundIds])})`];
}

/** Every condition of the list, in the database, so that its number is true however much there is. */
function conditions(
  actor: StaffActor,
  filter: DecidedFilter,
  moderatorIds: readonly string[],
): Sql {
  const { kind, outcome, roundId, by } = filter;
  const words = readsWords(actor) ? filter.words.split(/\s+/u).filter((word) => word !== "") : [];
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

/** Which cases stand on a page of what moderators decided, the newest first. */
export async function decidedCases(
  client: Connection,
  actor: StaffActor,
  filter: DecidedFilter,
  { wanted, size }: { wanted: number; size: number },
): Promise<PagePlace & { total: number; ids: string[] }> {
  const moderators = await client.staffAccount.findMany({
    where: { role: "moderator" },
    select: { id: true },
  });
  const where = conditions(
    actor,
    filter,
    moderators.map(({ id }) => id),
  );
  const [counted] = await readRowsIn(
    client,
    sql`SELECT count(*) AS "count" FROM "ModerationCase" WHERE ${where}`,
    countRow,
  );
  const total = counted?.count ?? 0;
  const { skip, take, ...place } = pageWindow(total, wanted, size);
  const rows = await readRowsIn(
    client,
    sql`SELECT "id" FROM "ModerationCase" WHERE ${where}
      ORDER BY "decidedAt" DESC, "id" LIMIT ${take} OFFSET ${skip}`,
    idRow,
  );
  return { ...place, total, ids: rows.map(({ id }) => id) };
}
