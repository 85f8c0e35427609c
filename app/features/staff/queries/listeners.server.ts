/** Who of the staff hears what by mail: the one place where switches are read. */
import { z } from "zod";
import { NOTICE_KINDS, noticeKindsOf } from "~/features/staff/domain/staff-notices";
import type { NoticeKind } from "~/features/staff/domain/staff-notices";
import { STAFF_ROLES } from "~/features/staff/domain/staff-roles";
import type { StaffRole } from "~/features/staff/domain/staff-roles";
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import type { Authorized } from "~/policy/authorize.server";

/** Somebody of the staff who is written to. */
export type Listener = { id: string; email: string; language: Language };

const rowSchema = z.object({
  id: z.string(),
  email: z.string(),
  language: z.enum(["nl", "en"]).catch("nl"),
  role: z.enum(STAFF_ROLES),
});

/** More than a region has. */
const MOST_ACCOUNTS = 2_000;

/**
 * Those who hear messages of a kind, among the accounts that fit; whoever cannot sign in, or switched the kind off, does not.
 * A kind that the role has no switch for is heard: somebody is asked for by name then.
 */
export async function listeners(
  client: Connection,
  kind: NoticeKind,
  among: Prisma.StaffAccountWhereInput,
): Promise<Listener[]> {
  const rows = await client.staffAccount.findMany({
    where: { AND: [among, { active: true, mutedNotices: { none: { kind } } }] },
    select: { id: true, email: true, language: true, role: true },
    orderBy: { id: "asc" },
    take: MOST_ACCOUNTS,
  });
  return rows.map((row) => {
    const { id, email, language } = rowSchema.parse(row);
    return { id, email, language };
  });
}

/** How many safety officers other than this one can sign in and hear alarms. */
export async function otherSafetyListeners(client: Connection, staffId: string): Promise<number> {
  const officers = await listeners(client, "safety", {
    role: "safetyOfficer",
    passwordHash: { not: "" },
    id: { not: staffId },
  });
  return officers.length;
}

/** The kinds that somebody of this role hears. */
export async function heardKinds(
  client: Connection,
  staffId: string,
  role: StaffRole,
): Promise<NoticeKind[]> {
  const rows = await client.mutedNotice.findMany({
    where: { staffId },
    select: { kind: true },
    take: NOTICE_KINDS.length,
  });
  const muted = new Set(rows.map(({ kind }) => kind));
  return noticeKindsOf(role).filter((kind) => !muted.has(kind));
}

/** A kind somebody can hear, and whether they do. */
export type NoticeSwitch = { kind: NoticeKind; on: boolean };

/** The switches of whoever asks, in the order of the page. */
export async function loadNoticeSwitches({
  actor,
}: Authorized<"account.own">): Promise<NoticeSwitch[]> {
  if (actor.kind !== "staff") return [];
  const heard = await heardKinds(await database(), actor.staffId, actor.role);
  return noticeKindsOf(actor.role).map((kind) => ({ kind, on: heard.includes(kind) }));
}
