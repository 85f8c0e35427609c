import { firstSteps, missingStaff } from "~/features/desk/domain/first-steps";
import type { FirstFacts, FirstStepState, MissingStaff } from "~/features/desk/domain/first-steps";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { isStaffRole } from "~/features/staff/domain/staff-roles";
import { recoveryHashesSchema } from "~/features/staff/schema";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { database } from "~/platform/db.server";
import { env } from "~/platform/env.server";

export type FirstStepsPage = {
  steps: FirstStepState[];
  missing: MissingStaff[];
  /** Whether there is a mail server to test at all. */
  hasMailServer: boolean;
};

async function staffByRole(): Promise<FirstFacts["staff"]> {
  const client = await database();
  const counted = await client.staffAccount.groupBy({
    by: ["role"],
    where: { active: true, passwordHash: { not: "" } },
    _count: { _all: true },
  });
  return Object.fromEntries(
    counted.flatMap(({ role, _count }) => (isStaffRole(role) ? [[role, _count._all]] : [])),
  );
}

/** Whether a round was made here; one that is known from documents is public and was never announced here. */
export async function hasOwnRound(): Promise<boolean> {
  const client = await database();
  const round = await client.round.findFirst({
    where: { OR: [{ NOT: PUBLIC_ROUND }, { announcedAt: { not: null } }] },
    select: { id: true },
  });
  return round !== null;
}

/**
 * What a region still needs before its first round, as the facts are now.
 * @param staffId the administrator who asks
 */
export async function loadFirstSteps(staffId: string): Promise<FirstStepsPage> {
  const client = await database();
  const [own, identity, sent, staff, hasRound] = await Promise.all([
    client.staffAccount.findUnique({ where: { id: staffId }, select: { recoveryHashes: true } }),
    siteIdentity(),
    client.outboxMessage.findFirst({ where: { state: "sent" }, select: { id: true } }),
    staffByRole(),
    hasOwnRound(),
  ]);
  const codes = recoveryHashesSchema.parse(JSON.parse(own?.recoveryHashes ?? "[]"));
  const steps = firstSteps({
    hasRecoveryCodes: codes.length > 0,
    hasContact: identity?.contact != null,
    hasSecurityContact: identity?.securityContact != null,
    mailLeaves: sent !== null,
    staff,
    hasRound,
  });
  return { steps, missing: missingStaff(staff), hasMailServer: env().SMTP_URL !== undefined };
}
