import { randomUUID } from "node:crypto";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { AgeBand, Channel, Role } from "~/features/participation/domain/roles";
import { ledgerKey, ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import type { LedgerKeys } from "~/features/participation/queries/ledger-keys.server";
import { linkAfter } from "~/features/participation/domain/linking";
import type { LinkingEvent } from "~/features/participation/domain/linking";
import { relativeToScope } from "~/features/participation/domain/before-frames";
import type { Transaction } from "~/platform/db.server";
import { randomToken } from "~/platform/secret.server";
import { insertRows } from "~/platform/statements.server";

/** What a person declares about themselves, frozen on the contribution. */
export type Declaration = {
  role: Role;
  ageBand: AgeBand | null;
  municipalityId: string | null;
  experienceExpert: boolean;
  forOrganisation: boolean;
};

export type Contribution = Declaration & {
  personId: string;
  activityId: string;
  /** names the contribution (for instance `survey:<id>`); with the person it is unique in the ledger */
  subject: string;
  channel: Channel;
};

/** What a row of the ledger takes over from the activity it belongs to. */
export type LedgerActivity = {
  roundId: string;
  round: { phase: string; framesFixedOn: string | null };
};

function declarationColumns(contribution: Contribution) {
  return {
    role: contribution.role,
    ageBand: contribution.ageBand,
    municipalityId: contribution.municipalityId,
    experienceExpert: contribution.experienceExpert,
    forOrganisation: contribution.forOrganisation,
    channel: contribution.channel,
    state: "counted",
  };
}

/** The row that a contribution completed at `now` becomes in the ledger. */
export function ledgerRow(
  contribution: Contribution,
  activity: LedgerActivity,
  keys: LedgerKeys,
  now: Date,
) {
  const day = amsterdamDate(now);
  const timing = relativeToScope(day, activity.round.framesFixedOn);
  return {
    ...declarationColumns(contribution),
    roundId: activity.roundId,
    activityId: contribution.activityId,
    personKey: keys.person(contribution.personId),
    subjectKey: keys.subject(contribution.personId, contribution.subject),
    phase: activity.round.phase,
    beforeFrames: timing === "unknown" ? null : timing === "before",
    day,
  };
}

async function applyLinking(
  transaction: Transaction,
  personKey: string,
  contributionsCompleted: number,
  event: LinkingEvent,
): Promise<void> {
  const person = await transaction.ledgerPerson.upsert({
    where: { key: personKey },
    create: { key: personKey },
    update: {},
  });
  const { after } = linkAfter({ contributionsCompleted, linked: person.linked }, event);
  const emailConfirmed = person.emailConfirmed || event === "emailConfirmed";
  if (after.linked === person.linked && emailConfirmed === person.emailConfirmed) return;
  await transaction.ledgerPerson.update({
    where: { key: personKey },
    data: { linked: after.linked, emailConfirmed },
  });
}

/**
 * Writes one completed contribution to the ledger; the same contribution a second time changes what was declared and
 * counts once. In a round of which the rows were let go, nobody can tell whether somebody is counted already: whoever
 * comes later is a guest, and once it has reported back nothing is counted any more.
 * Source: design, section 6 (honest counting); decision 158.
 */
export async function recordParticipation(
  transaction: Transaction,
  contribution: Contribution,
  now: Date,
): Promise<void> {
  const keys = await ledgerKeys(transaction);
  const key = keys.subject(contribution.personId, contribution.subject);
  const known = await transaction.participation.findUnique({ where: { subjectKey: key } });
  if (known) {
    await transaction.participation.update({
      where: { id: known.id },
      data: declarationColumns(contribution),
    });
    return;
  }
  const activity = await transaction.activity.findUniqueOrThrow({
    where: { id: contribution.activityId },
    select: { roundId: true, round: { select: roundColumns } },
  });
  const row = ledgerRow(contribution, activity, keys, now);
  if (activity.round.ledgerTermRound !== null) {
    if (activity.round.reportedBackAt === null) await recordGuest(transaction, row);
    return;
  }
  const { personKey } = row;
  const earlier = await transaction.participation.count({ where: { personKey } });
  await applyLinking(transaction, personKey, earlier, "contributionCompleted");
  await transaction.participation.create({ data: row });
}

const roundColumns = {
  phase: true,
  framesFixedOn: true,
  reportedBackAt: true,
  ledgerTermRound: { select: { roundId: true } },
} as const;

/** A contribution of nobody in particular, which its owner can still take back. */
async function recordGuest(
  transaction: Transaction,
  row: ReturnType<typeof ledgerRow>,
): Promise<void> {
  const { key } = await transaction.ledgerPerson.create({
    data: { key: randomToken() },
    select: { key: true },
  });
  await transaction.participation.create({ data: { ...row, personKey: key } });
}

/**
 * Writes the first contribution of somebody who was made in this very transaction: there is nothing to look for, so
 * nothing is looked for. By the same rules as `recordParticipation`, with the activity already at hand.
 */
export async function recordFirstParticipation(
  transaction: Transaction,
  contribution: Contribution,
  activity: LedgerActivity,
  now: Date,
): Promise<void> {
  const start = { contributionsCompleted: 0, linked: false };
  const { linked } = linkAfter(start, "contributionCompleted").after;
  const row = ledgerRow(contribution, activity, await ledgerKeys(transaction), now);
  await insertRows(transaction, "LedgerPerson", [{ key: row.personKey, linked }]);
  await insertRows(transaction, "Participation", [{ id: randomUUID(), ...row }]);
}

/** Takes a contribution out of the count: withdrawn input is never counted. Unknown ones change nothing. */
export async function withdrawParticipation(
  transaction: Transaction,
  personId: string,
  subject: string,
): Promise<void> {
  const keys = await ledgerKeys(transaction);
  await transaction.participation.updateMany({
    where: { subjectKey: keys.subject(personId, subject) },
    data: { state: "withdrawn" },
  });
}

/** A confirmed e-mail address links all contributions of a person, earlier ones too. */
export async function linkByConfirmedEmail(
  transaction: Transaction,
  personId: string,
): Promise<void> {
  const personKey = await ledgerKey(transaction, personId);
  const contributionsCompleted = await transaction.participation.count({ where: { personKey } });
  await applyLinking(transaction, personKey, contributionsCompleted, "emailConfirmed");
}
