/**
 * What threads calculate (`platform/threads.server.ts`), of the whole application: work that would hold up everybody else.
 * The build makes a file of this that a thread loads; nobody else imports what is called here.
 */
import { findGroups as groupsOf } from "~/features/opinions/calculations/find-groups.server";
import type { Points } from "~/features/opinions/calculations/find-groups.server";
import { protectTable as protectedTable } from "~/features/participation/domain/disclosure";
import type { PublicationRequest } from "~/features/participation/domain/disclosure";

/** The table of figures that may be published, after the attack on everything published before. */
export const protectTable = (request: PublicationRequest) => protectedTable(request);

/** The groups on a map of opinions. */
export const findGroups = (points: Points) => groupsOf(points);
