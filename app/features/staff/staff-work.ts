/**
 * What a feature offers to whoever asks who does which work: open work with the permission it takes. Each feature exports its
 * list from `staff-work.server.ts`; `app/staff-work.server.ts` collects them.
 */
import type { Connection } from "~/platform/db.server";
import type { Permission } from "~/policy/permissions";
import type { WorkTerm } from "./domain/staff-digest";
import type { OpenWork, WorkKind } from "./domain/staff-work";

/** One kind of work that somebody has to do. */
export interface StaffWorkSource {
  kind: WorkKind;
  /** Whoever has it for the round or body of the work may do it. */
  permission: Permission;
  /** Where it is done. */
  path: string;
  open: (client: Connection, now: Date) => Promise<Omit<OpenWork, "kind">[]>;
  /** Open work that is due, up to and including a moment; left out by what has no day of its own. */
  terms?: (client: Connection, until: Date, now: Date) => Promise<Omit<WorkTerm, "kind">[]>;
  /** Its reminders say of each piece what is due, so that a digest does not say it again. */
  remindsItself?: true;
  /**
   * How many of these are open still, for a message that tells of them; by whoever tells at once. With somebody who was asked
   * by name only what is asked of them still.
   */
  openAmong?: (
    client: Connection,
    ids: readonly string[],
    assigneeId: string | null,
  ) => Promise<number>;
}
