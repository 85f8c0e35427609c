import { CHANNELS } from "~/features/participation/domain/roles";
import type { Channel } from "~/features/participation/domain/roles";
import { invitationVerdict } from "~/features/surveys/domain/invitation";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { clearedCookie, readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";
import { sha256 } from "~/platform/secret.server";

/** Name of the cookie that carries an invitation from its link to the survey. */
const TWO_HOURS = 7_200;
const A_DAY = 86_400;
const INVITATION_COOKIE = "inbreng-invitation";
/** Name of the cookie of a tablet that stands at a session. */
const KIOSK_COOKIE = "inbreng-kiosk";

/** The invitation this browser came with; null without one. */
export function invitationOf(request: Request): string | null {
  return readSealedCookie(request, INVITATION_COOKIE) ?? null;
}

/** Whether this browser is a tablet that stands at a session for this survey. */
export function isKiosk(request: Request, slug: string): boolean {
  return readSealedCookie(request, KIOSK_COOKIE) === slug;
}

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

/** Value for `Set-Cookie`: this browser came by an invitation, and may answer within two hours. */
export function invitationCookie(token: string): string {
  return sealedCookie(INVITATION_COOKIE, token, TWO_HOURS);
}

/** Value for `Set-Cookie` that makes this browser the tablet of a survey for a day, or an ordinary one again. */
export function kioskCookie(slug: string | null): string {
  return slug === null ? clearedCookie(KIOSK_COOKIE) : sealedCookie(KIOSK_COOKIE, slug, A_DAY);
}
