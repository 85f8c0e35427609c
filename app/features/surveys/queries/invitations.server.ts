import { CHANNELS } from "~/features/participation/domain/roles";
import type { Channel } from "~/features/participation/domain/roles";
import { invitationVerdict } from "~/features/surveys/domain/invitation";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { sha256 } from "~/platform/secret.server";

function channelOf(stored: string): Channel {
  return CHANNELS.find((channel) => channel === stored) ?? "online";
}

/** An invitation as it stands now; null when the link is unknown, closed or used up. */
export async function usableInvitation(
  client: Connection,
  surveyId: string,
  token: string | null,
): Promise<{ id: string; channel: Channel } | null> {
  if (token === null) return null;
  const row = await client.surveyInvitation.findUnique({
    where: { tokenHash: sha256(token) },
    select: { id: true, surveyId: true, maxUses: true, uses: true, channel: true, closedAt: true },
  });
  if (row?.surveyId !== surveyId || !invitationVerdict(row).ok) return null;
  return { id: row.id, channel: channelOf(row.channel) };
}

/** Where an invitation link leads: to its survey, or nowhere any more. */
export async function invitedTo(token: string): Promise<{ slug: string; usable: boolean } | null> {
  const client = await database();
  const row = await client.surveyInvitation.findUnique({
    where: { tokenHash: sha256(token) },
    select: { maxUses: true, uses: true, closedAt: true, survey: { select: { slug: true } } },
  });
  return row && { slug: row.survey.slug, usable: invitationVerdict(row).ok };
}

export type InvitationLine = {
  id: string;
  label: string;
  maxUses: number | null;
  uses: number;
  channel: Channel;
  closed: boolean;
};

/** The invitations of a survey, for its page at the desk. The links themselves are stored nowhere. */
export async function invitationsOf(surveyId: string): Promise<InvitationLine[]> {
  const client = await database();
  const rows = await client.surveyInvitation.findMany({
    where: { surveyId },
    orderBy: { label: "asc" },
  });
  return rows.map(({ id, label, maxUses, uses, channel, closedAt }) => ({
    ...{ id, label, maxUses, uses },
    channel: channelOf(channel),
    closed: closedAt !== null,
  }));
}
