import type { AuditActor } from "~/platform/audit.server";
import type { Authorized } from "~/policy/authorize.server";
import type { Permission } from "~/policy/permissions";

/** Who acts with a grant, as the audit log names them. */
export function staffActorOf(grant: Authorized<Permission>): AuditActor {
  const { actor } = grant;
  return actor.kind === "staff" ? { kind: "staff", staffId: actor.staffId } : { kind: actor.kind };
}
