import { endOfDay, startOfDay } from "~/features/calendar/domain/amsterdam-time";
import { ACTORS_WITHOUT_ACCOUNT, LOG } from "~/features/desk/domain/log-list";
import { LOGGED_KINDS } from "~/features/desk/domain/logged-actions";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList, ListView } from "~/features/vocabulary/domain/list-view";
import { readListView } from "~/features/vocabulary/schema";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { LOGGED_SUBJECTS } from "~/logged-subjects.server";
import { auditLine, countLines, lineCount, pageOfLines } from "~/platform/audit-lines.server";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { listWindow } from "~/platform/paging.server";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";
import type { StaffActor } from "~/policy/actor";
import { namedInDetails } from "./log-details.server";
import { sayLines, thingsOf } from "./log-lines.server";
import type { LogLine } from "./log-lines.server";

type Choice = { value: string; label: string };

export type LogList = AskedList<typeof LOG> & {
  lines: LogLine[];
  /** Who and which round it can be filtered on. */
  staff: Choice[];
  rounds: { value: string; title: LocalText }[];
};

async function logChoices(client: Connection, language: Language) {
  const [staff, rounds] = await Promise.all([
    client.staffAccount.findMany({
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
      select: { id: true, displayName: true },
    }),
    client.round.findMany({
      orderBy: [{ createdAt: "desc" }, { slug: "asc" }],
      select: { id: true, slug: true, title: true, titleEn: true },
    }),
  ]);
  return {
    staff: staff.map(({ id, displayName }) => ({ value: id, label: displayName })),
    rounds: rounds.map(({ id, slug, title, titleEn }) => ({
      id,
      value: slug,
      title: localText(language, title, titleEn),
    })),
  };
}

/** The lines of somebody: of an account, or of everybody of a kind that has none. Both are one place in the index. */
function actedBy(who: string): Sql {
  const kind = ACTORS_WITHOUT_ACCOUNT.find((known) => known === who);
  return kind === undefined
    ? sql`"actorKind" = 'staff' AND "actorId" = ${who}`
    : sql`"actorKind" = ${kind} AND "actorId" IS NULL`;
}

/** The lines of everything that belongs to a round, the round itself included. */
function ofRound(roundId: string): Sql {
  const subjects: [string, LoggedSubject][] = Object.entries(LOGGED_SUBJECTS);
  const kinds = subjects.flatMap(([kind, { ofRound: idsOf }]) =>
    idsOf === undefined
      ? []
      : [sql`("subjectKind" = ${kind} AND "subjectId" IN (${idsOf(roundId)}))`],
  );
  return sql`(${sqlJoin(kinds, " OR ")})`;
}

/** What a view of the log asks of the database. */
export function logCondition(
  { filters, words }: Pick<ListView<typeof LOG>, "filters" | "words">,
  roundId: string | null,
): Sql {
  const { wie, soort, handeling, van, tot } = filters;
  const conditions = [
    ...(wie === null ? [] : [actedBy(wie)]),
    ...(soort === null ? [] : [sql`"subjectKind" = ${soort}`]),
    ...(handeling === null ? [] : [sql`"action" = ${handeling}`]),
    ...(van === null ? [] : [sql`"at" >= ${startOfDay(van)}`]),
    ...(tot === null ? [] : [sql`"at" <= ${endOfDay(tot)}`]),
    ...(roundId === null ? [] : [ofRound(roundId)]),
    // An id is looked for within its kinds, so that the index of things finds it.
    ...wordsOf({ words }).map(
      (id) => sql`("subjectKind" IN (${sqlJoin(LOGGED_KINDS)}) AND "subjectId" = ${id})`,
    ),
  ];
  return conditions.length === 0 ? sql`1 = 1` : sqlJoin(conditions, " AND ");
}

/** The log as its address asks for it, as sentences in the language of the reader. */
export async function loadLog(
  url: string,
  actor: StaffActor,
  language: Language,
): Promise<LogList> {
  const client = await database();
  const { staff, rounds } = await logChoices(client, language);
  const { view, unknown } = readListView(LOG, url, {
    wie: [...staff.map(({ value }) => value), ...ACTORS_WITHOUT_ACCOUNT],
    ronde: rounds.map(({ value }) => value),
  });
  const roundId = rounds.find(({ value }) => value === view.filters.ronde)?.id ?? null;
  const condition = logCondition(view, roundId);
  const [counted] = await readRowsIn(client, countLines(condition), lineCount);
  const counts = { all: counted?.lines ?? 0 };
  const { skip, take, ...place } = listWindow(counts, null, view);
  const rows = await readRowsIn(
    client,
    pageOfLines(condition, view.sort.direction, { skip, take }),
    auditLine,
  );
  const names = new Map(staff.map(({ value, label }) => [value, label]));
  const [things, named] = await Promise.all([
    thingsOf(client, actor, rows, language),
    namedInDetails(client, actor, rows, language),
  ]);
  const lines = sayLines(rows, things, names, named);
  return {
    ...{ view, unknown, place, counts, lines, staff },
    rounds: rounds.map(({ value, title }) => ({ value, title })),
  };
}
