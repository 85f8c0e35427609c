import { mayNameColleague } from "~/features/desk/domain/log-list";
import { isLoggedKind } from "~/features/desk/domain/logged-actions";
import type { LoggedKind } from "~/features/desk/domain/logged-actions";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import type { Language } from "~/i18n/language";
import { LOGGED_SUBJECTS } from "~/logged-subjects.server";
import { auditLine, newestLines } from "~/platform/audit-lines.server";
import { database } from "~/platform/db.server";
import { readRowsIn } from "~/platform/statements.server";
import type { Actor } from "~/policy/actor";
import { can } from "~/policy/can";
import { namedInDetails } from "./log-details.server";
import { sayLines, thingsOf } from "./log-lines.server";
import type { LogLine } from "./log-lines.server";

/** So many lines stand at a thing; the log of the administrator has the older ones. */
const SHOWN = 25;

/** Something whose history is asked for. */
export interface HistoryThing {
  kind: LoggedKind;
  id: string;
}

/** What happened to a thing, for who works on it. */
export interface ItemHistory {
  lines: LogLine[];
  hasMore: boolean;
  /** The log about this thing, for who may read all of it. */
  logPath: string | null;
}

/** What finds these things in the log: one of them by its id, a list of one kind by that kind. */
function inLog(things: readonly [HistoryThing, ...HistoryThing[]]): string {
  const [first, ...others] = things;
  const isList = others.length > 0 && others.every(({ kind }) => kind === first.kind);
  return isList ? `soort=${first.kind}` : `zoek=${first.id}`;
}

/** Only who may read what is held for safety reads that something was. */
const OF_SAFETY = ["moderation.held", "moderation.heldRead"];

/**
 * The history of a thing, with what happened to what belongs to it, such as the case about a text.
 * @returns null for who does not work on the first of them
 */
export async function itemHistory(
  actor: Actor,
  things: readonly [HistoryThing, ...HistoryThing[]],
  language: Language,
): Promise<ItemHistory | null> {
  if (actor.kind !== "staff") return null;
  const client = await database();
  const asked = things.map(({ kind, id }) => ({ subjectKind: kind, subjectId: id }));
  const found = await thingsOf(client, actor, asked, language);
  const mine = things.filter(({ kind, id }) => found.get(`${kind} ${id}`)?.worksOn === true);
  const [first] = things;
  if (!mine.includes(first)) return null;
  const without = can(actor, "moderation.held") ? [] : OF_SAFETY;
  const statement = newestLines(mine, { without, take: SHOWN + 1 });
  const rows = await readRowsIn(client, statement, auditLine);
  const colleagues = await client.staffAccount.findMany({
    where: { id: { in: rows.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, displayName: true, bodyId: true },
  });
  const shown = rows.slice(0, SHOWN);
  const named = colleagues.filter((colleague) => mayNameColleague(actor, colleague));
  const names = new Map(named.map(({ id, displayName }) => [id, displayName]));
  return {
    lines: sayLines(shown, found, names, await namedInDetails(client, actor, shown, language)),
    hasMore: rows.length > SHOWN,
    logPath: can(actor, "audit.read") ? `/werkplek/logboek?${inLog(things)}` : null,
  };
}

/**
 * The history of the thing that an address names, with that of what it is about.
 * @param key its name in the address, or its id
 * @returns null for who does not work on it, and where there is no such thing
 */
export async function historyOfPage(
  actor: Actor,
  { kind, key }: { kind: LoggedKind; key: string },
  language: Language,
): Promise<ItemHistory | null> {
  const client = await database();
  const { idOf, about }: LoggedSubject = LOGGED_SUBJECTS[kind];
  const id = idOf === undefined ? key : await idOf(client, key);
  if (id === null) return null;
  const other = (await about?.(client, id)) ?? null;
  const others =
    other !== null && isLoggedKind(other.kind) ? [{ kind: other.kind, id: other.id }] : [];
  return itemHistory(actor, [{ kind, id }, ...others], language);
}
