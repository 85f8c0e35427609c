/**
 * What a feature offers to the first page of the desks: work that waits, counted. Each feature exports its list from
 * `desk-tasks.server.ts`; `app/desk-tasks.server.ts` collects them.
 */
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import type { Permission } from "~/policy/permissions";

export type DeskTaskKind =
  | "cases"
  | "heldCases"
  | "attendance"
  | "sessionReports"
  | "draftThemes"
  | "themesWithoutReply"
  | "proposalsWithoutReply"
  | "adviceWithoutReaction"
  | "unassignedWork"
  | "failedMail";

/** One kind of work that can wait. */
export interface DeskTaskSource {
  kind: DeskTaskKind;
  /** Where it is done. */
  path: string;
  /** Whose work it is. */
  permission: Permission;
  /** How much waits for this member of staff; `now` decides what is over. */
  count: (client: Connection, actor: StaffActor, now: Date) => Promise<number>;
}
