import { isLoggedKind } from "~/features/desk/domain/logged-actions";
import type { LoggedThing } from "~/features/vocabulary/logged-subject";
import type { Language, LocalText } from "~/i18n/language";
import { LOGGED_SUBJECTS } from "~/logged-subjects.server";
import type { AuditLine } from "~/platform/audit-lines.server";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { saidDetails } from "./log-details.server";
import type { NamedThings, SaidDetail } from "./log-details.server";

/** One line of the log, ready to be said as a sentence. */
export interface LogLine {
  sequence: number;
  at: Date;
  /** `staff`, or who else acted. */
  actorKind: string;
  /** The colleague by name; null for one who is gone or is not named to this reader. */
  actorName: string | null;
  action: string;
  subjectKind: string;
  /** Null once the thing is gone: then nothing of its words is said either. */
  subject: { title: LocalText | null; path: string | null } | null;
  details: SaidDetail[];
}

/** The things that lines are about, by kind and id. */
export async function thingsOf(
  client: Connection,
  actor: StaffActor,
  rows: readonly { subjectKind: string; subjectId: string }[],
  language: Language,
): Promise<Map<string, LoggedThing>> {
  const kinds = [...new Set(rows.map(({ subjectKind }) => subjectKind))].filter(isLoggedKind);
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const lines = rows.filter(({ subjectKind }) => subjectKind === kind);
      const ids = [...new Set(lines.map(({ subjectId }) => subjectId))];
      const things = await LOGGED_SUBJECTS[kind].find(client, actor, { ids, language });
      return things.map((thing) => [`${kind} ${thing.id}`, thing] as const);
    }),
  );
  return new Map(found.flat());
}

/**
 * Lines with what they are about and who acted.
 * @param things what the lines are about, as this reader may see it
 * @param names of the colleagues that this reader may be told, by id
 * @param named what the details name
 */
export function sayLines(
  rows: readonly AuditLine[],
  things: ReadonlyMap<string, LoggedThing>,
  names: ReadonlyMap<string, string>,
  named: NamedThings,
): LogLine[] {
  return rows.map(({ actorId, subjectId, details, ...row }) => {
    const thing = things.get(`${row.subjectKind} ${subjectId}`);
    return {
      ...row,
      actorName: actorId === null ? null : (names.get(actorId) ?? null),
      subject: thing === undefined ? null : { title: thing.title, path: thing.path },
      details: saidDetails({ action: row.action, details }, named),
    };
  });
}
