/**
 * What a feature offers to whoever asks who does which work: open work with the permission it takes. Each feature exports its
 * list from `staff-work.server.ts`; `app/staff-work.server.ts` collects them.
 */
import type { Connection } from "~/platform/db.server";
import type { Permission } from "~/policy/permissions";
import type { OpenWork, WorkKind } from "./domain/staff-work";

/** One kind of work that somebody has to do. */
export interface StaffWorkSource {
  kind: WorkKind;
  /** Whoever has it for the round or body of the work may do it. */
  permission: Permission;
  open: (client: Connection, now: Date) => Promise<Omit<OpenWork, "kind">[]>;
}
