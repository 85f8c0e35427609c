/** Who does which work: what the features registered, held against the accounts that can do it. */
import type { WorkTerm } from "~/features/staff/domain/staff-digest";
import {
  countedByKind,
  isAdministration,
  workForNobody,
  workLeftBehind,
} from "~/features/staff/domain/staff-work";
import type { OpenWork, WorkKind } from "~/features/staff/domain/staff-work";
import { isStaffRole } from "~/features/staff/domain/staff-roles";
import type { StaffWorkSource } from "~/features/staff/staff-work";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { mayStaff } from "~/policy/can";
import type { StaffMember } from "~/policy/can";

/** More accounts than a region has. */
const MOST_ACCOUNTS = 2_000;

let known: readonly StaffWorkSource[] | undefined;

/** Makes known what work there can be; the composition root does so before anything else runs. */
export function registerStaffWork(sources: readonly StaffWorkSource[]): void {
  known = sources;
}

function sources(): readonly StaffWorkSource[] {
  if (known === undefined) throw new Error("nobody registered what work staff do");
  return known;
}

/** Everything that somebody has to do now and that could be left to nobody. */
async function allWork(client: Connection, now: Date): Promise<OpenWork[]> {
  const found = await Promise.all(
    sources()
      .filter(({ kind }) => !isAdministration(kind))
      .map(async ({ kind, open }) => (await open(client, now)).map((work) => ({ ...work, kind }))),
  );
  return found.flat();
}

/** Whether an account may do this work: its role for that round or body, and it did not decide on it before. */
function mayDo(
  worker: StaffMember,
  work: Pick<OpenWork, "kind" | "roundId" | "bodyId" | "notBy">,
): boolean {
  const source = sources().find(({ kind }) => kind === work.kind);
  return (
    source !== undefined &&
    mayStaff(worker, source.permission, work) &&
    !work.notBy.includes(worker.staffId)
  );
}

/** Everybody who can sign in. An account that still waits for its owner does no work. */
async function allWorkers(client: Connection): Promise<StaffMember[]> {
  const rows = await client.staffAccount.findMany({
    where: { active: true, passwordHash: { not: "" } },
    select: { id: true, role: true, bodyId: true, rounds: { select: { roundId: true } } },
    take: MOST_ACCOUNTS,
  });
  return rows.flatMap(({ id, role, bodyId, rounds }) =>
    isStaffRole(role)
      ? [{ staffId: id, role, bodyId, roundIds: rounds.map((row) => row.roundId) }]
      : [],
  );
}

/** How one kind of work is known. */
export function workSource(kind: WorkKind): StaffWorkSource {
  const source = sources().find((one) => one.kind === kind);
  if (source === undefined) throw new Error(`nobody registered ${kind}`);
  return source;
}

/** Everybody who can sign in and may do this work. */
export async function workersFor(
  client: Connection,
  work: Pick<OpenWork, "kind" | "roundId" | "bodyId" | "notBy">,
): Promise<string[]> {
  const workers = await allWorkers(client);
  return workers.filter((worker) => mayDo(worker, work)).map(({ staffId }) => staffId);
}

/** What one member of staff has to do, and what of it is due up to a moment. */
export type OwnWork = Pick<StaffMember, "role" | "roundIds"> & {
  work: OpenWork[];
  terms: WorkTerm[];
};

/**
 * The work of one member of staff; null for whoever cannot sign in.
 * @param all also the terms of work that has reminders of its own
 */
export async function workOf(
  client: Connection,
  staffId: string,
  until: Date,
  now: Date,
  { all = false }: { all?: boolean } = {},
): Promise<OwnWork | null> {
  const worker = (await allWorkers(client)).find((one) => one.staffId === staffId);
  if (worker === undefined) return null;
  const known = sources().filter(({ permission }) => mayStaff(worker, permission));
  const [work, terms] = await Promise.all([
    Promise.all(
      known.map(async ({ kind, open }) =>
        (await open(client, now)).map((one) => ({ ...one, kind })),
      ),
    ),
    Promise.all(
      known
        .filter(({ remindsItself }) => all || remindsItself !== true)
        .map(async ({ kind, terms: due }) =>
          ((await due?.(client, until, now)) ?? []).map((one) => ({ ...one, kind })),
        ),
    ),
  ]);
  return {
    role: worker.role,
    roundIds: worker.roundIds,
    work: work.flat().filter((one) => mayDo(worker, one)),
    terms: terms.flat().filter((one) => mayDo(worker, one)),
  };
}

/** Work that nobody who can sign in may do. */
export async function unassignedWork(client: Connection, now: Date): Promise<OpenWork[]> {
  const [work, workers] = await Promise.all([allWork(client, now), allWorkers(client)]);
  return workForNobody(work, workers, mayDo);
}

/** How much of each kind nobody may do. */
export async function unassignedCounts(now: Date): Promise<WorkCount[]> {
  return countedByKind(await unassignedWork(await database(), now));
}

export type WorkCount = { kind: WorkKind; count: number };

/**
 * What would be left to nobody when these accounts become what they become.
 * @param after the accounts that change; null for one that goes
 */
export async function leftBehindBy(
  client: Connection,
  after: ReadonlyMap<string, StaffMember | null>,
  now: Date,
): Promise<WorkCount[]> {
  const [work, before] = await Promise.all([allWork(client, now), allWorkers(client)]);
  const left = before.flatMap((worker) => {
    const changed = after.get(worker.staffId);
    return changed === undefined ? [worker] : changed === null ? [] : [changed];
  });
  return countedByKind(workLeftBehind(work, before, left, mayDo));
}

/** What an account has open, how much of it nobody else may do, and who can take over its rounds. */
export type AccountWork = {
  open: WorkCount[];
  onlyHere: WorkCount[];
  moderators: { id: string; name: string }[];
};

/** What goes with an account that is switched off. */
export async function loadAccountWork(id: string, now: Date): Promise<AccountWork> {
  const client = await database();
  const [work, workers, onlyHere, moderators] = await Promise.all([
    allWork(client, now),
    allWorkers(client),
    leftBehindBy(client, new Map([[id, null]]), now),
    client.staffAccount.findMany({
      where: { role: "moderator", active: true, passwordHash: { not: "" }, id: { not: id } },
      orderBy: { displayName: "asc" },
      select: { id: true, displayName: true, email: true },
      take: MOST_ACCOUNTS,
    }),
  ]);
  const worker = workers.find(({ staffId }) => staffId === id);
  return {
    open: worker ? countedByKind(work.filter((one) => mayDo(worker, one))) : [],
    onlyHere,
    moderators: moderators.map((row) => ({
      id: row.id,
      name: `${row.displayName} (${row.email})`,
    })),
  };
}
