/**
 * Rule: no work is left to nobody without somebody saying so. What an account that is switched off, gets another role or loses a
 * round or body would leave undone is shown; a colleague takes it over in the same step, or the administrator says that nobody
 * does. What nobody may do is an alarm, also when it came about in another way, such as an appeal on a decision of the only
 * one who decides.
 * Source: the issue on the workplace (an appeal nobody can decide, an account that leaves work behind).
 */

export const WORK_KINDS = [
  "rounds",
  "cases",
  "heldCases",
  "sessions",
  "sessionReports",
  "draftThemes",
  "draftSurveys",
  "replies",
  "adviceReactions",
  "adviceDrafts",
  "workForNobody",
  "expiredLinks",
  "failedMail",
  "installation",
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Work of administrators, of whom one always stays: it is left to nobody at no time, and no alarm of its own is needed. */
const ADMINISTRATION: readonly WorkKind[] = [
  "workForNobody",
  "expiredLinks",
  "failedMail",
  "installation",
];

/** Whether work keeps the service running, and is an administrator's alone. */
export function isAdministration(kind: WorkKind): boolean {
  return ADMINISTRATION.includes(kind);
}

/** Work of one kind that the same people may do. */
export interface OpenWork {
  kind: WorkKind;
  count: number;
  /** The round or body it belongs to; null when it belongs to none. */
  roundId: string | null;
  bodyId: string | null;
  /** Staff who may not do it although their role may: whoever decided on it before. */
  notBy: readonly string[];
  /** When the oldest of it came in, or what it is; names this work in an alarm. */
  since: string;
}

/** Whether an account may do this work, whoever it is. */
export type MayDo<Worker> = (worker: Worker, work: OpenWork) => boolean;

/** The work that none of these people may do. */
export function workForNobody<Worker>(
  work: readonly OpenWork[],
  workers: readonly Worker[],
  mayDo: MayDo<Worker>,
): OpenWork[] {
  return work.filter((one) => !workers.some((worker) => mayDo(worker, one)));
}

/**
 * What a change of who works here leaves to nobody: work that somebody could do before it and nobody can after it.
 * @param before everybody who works here now
 * @param after everybody who works here once the change is made
 */
export function workLeftBehind<Worker>(
  work: readonly OpenWork[],
  before: readonly Worker[],
  after: readonly Worker[],
  mayDo: MayDo<Worker>,
): OpenWork[] {
  const orphans = new Set(workForNobody(work, before, mayDo));
  return workForNobody(work, after, mayDo).filter((one) => !orphans.has(one));
}

/** How much there is of each kind, in the order of the kinds; nothing is said of none. */
export function countedByKind(work: readonly OpenWork[]): { kind: WorkKind; count: number }[] {
  return WORK_KINDS.flatMap((kind) => {
    const count = work.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? [] : [{ kind, count }];
  });
}
