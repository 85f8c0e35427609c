import { ownSafety } from "~/features/moderation/queries/own-safety.server";
import type { OwnSafety } from "~/features/moderation/queries/own-safety.server";
import { regionSettings } from "~/features/region/queries.server";
import { onlineLinkVerdict } from "~/features/sessions/domain/online-link";
import { cancelSignUpVerdict, changeSignUpVerdict } from "~/features/sessions/domain/sign-up";
import type { SignUpState } from "~/features/sessions/domain/sign-up";
import { switchWayVerdict } from "~/features/sessions/domain/switch-way";
import type { SeatWay, Way } from "~/features/sessions/domain/ways";
import { confirmSeatVerdict, movedUpUntold } from "~/features/sessions/domain/waitlist";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import type { Prisma } from "~/platform/generated/client";
import { keyedHash, sha256 } from "~/platform/secret.server";
import { roleSchema, seatWaySchema, sessionEnumColumns, signUpStateSchema } from "../schema";
import { ownMessages } from "./own-messages.server";
import type { OwnMessage } from "./own-messages.server";
import { placesIn, summaryColumns, summaryOf } from "./summary.server";
import type { SessionSummary } from "./summary.server";
import { signUpCounts } from "./waitlist.server";

/**
 * The token in the link of a mail: whoever has it may look at this sign-up, confirm it and cancel it, without a code.
 * It can be made again for every later mail, so only its hash is stored.
 */
export function signUpToken(sessionId: string, personId: string): string {
  return keyedHash("mail-link", `${sessionId}/${personId}`);
}

/** What the database keeps of a token. */
export function tokenHash(token: string): string {
  return sha256(token);
}

const columns = {
  id: true,
  state: true,
  position: true,
  confirmBy: true,
  promotedAt: true,
  nickname: true,
  needs: true,
  needsHeld: true,
  companion: true,
  role: true,
  way: true,
  sessionId: true,
  personId: true,
  person: { select: { contact: { select: { id: true } } } },
  session: {
    select: {
      ...summaryColumns,
      address: true,
      onlineUrl: true,
      cancelReason: true,
      round: { select: { slug: true, scope: true } },
    },
  },
} as const satisfies Prisma.SignUpSelect;

type Row = Prisma.SignUpGetPayload<{ select: typeof columns }>;

/** A sign-up as its owner sees it. */
export type OwnSignUp = {
  session: SessionSummary & {
    address: string | null;
    cancelReason: string | null;
    round: { slug: string };
  };
  state: SignUpState;
  /** Own place on the waitlist, from 1; null for somebody who is not waiting. */
  place: number | null;
  /** Until when the seat has to be confirmed; null when there is nothing to confirm. */
  confirmBy: Date | null;
  /** The seat came free and is theirs without a word: they left no address to be asked at. */
  movedUpUntold: boolean;
  canCancel: boolean;
  /** Whether what they said with it may still be said otherwise. */
  canChange: boolean;
  nickname: string | null;
  needs: string | null;
  /** What the safety officer did with what was written about needs. */
  safety: OwnSafety | null;
  companion: boolean;
  role: string;
  hasAddress: boolean;
  /** What the check-in code leads staff to; null for somebody who is not expected. */
  checkInUrl: string | null;
  /** How they come, at a session that has places in the room and online. */
  way: SeatWay;
  /** The way in which they could come instead, and whether there is a place for it now. */
  otherWay: { way: Way; isFree: boolean } | null;
  /** The link of an online session, only near its start. */
  online: { url: string } | { visibleFrom: Date } | null;
  /** What staff wrote to everybody, as far as it is for this one. */
  messages: OwnMessage[];
};

/** Everybody who waits and came earlier, and this one. */
async function placeOf(client: Connection, row: Row): Promise<number | null> {
  if (row.state !== "waitlisted") return null;
  return client.signUp.count({
    where: {
      sessionId: row.sessionId,
      state: "waitlisted",
      way: row.way,
      position: { lte: row.position },
    },
  });
}

function onlineOf(row: Row, state: SignUpState, now: Date): OwnSignUp["online"] {
  const { onlineUrl, ...session } = row.session;
  if (onlineUrl === null || row.way === "room") return null;
  const words = sessionEnumColumns.parse(session);
  const verdict = onlineLinkVerdict({ ...session, state: words.state }, state, now);
  if (verdict.ok) return { url: onlineUrl };
  return verdict.code === "too_early" ? { visibleFrom: verdict.visibleFrom } : null;
}

/** Help while the words are held; why they came back as long as nothing stands in their place. */
async function safetyOf(
  client: Connection,
  row: Row,
  language: Language,
  now: Date,
): Promise<OwnSafety | null> {
  const subject = { kind: "signUpNeeds", id: row.id } as const;
  if (row.needsHeld) return ownSafety(subject, "held", language, now);
  if (row.state === "cancelled" || row.needs !== null || row.nickname !== null) return null;
  const last = await client.moderationCase.findFirst({
    where: { subjectKind: subject.kind, subjectId: row.id },
    orderBy: { openedAt: "desc" },
    select: { outcome: true, takenBack: true },
  });
  const cameBack = last?.outcome === "return" && last.takenBack === null;
  return cameBack ? ownSafety(subject, "returned", language, now) : null;
}

/** The way in which somebody could come instead, as it stands now. */
async function otherWayOf(
  client: Connection,
  row: Row,
  { state, way }: { state: SignUpState; way: SeatWay },
  now: Date,
): Promise<OwnSignUp["otherWay"]> {
  if (way === null) return null;
  const to = way === "room" ? "online" : "room";
  const verdict = switchWayVerdict(
    { state, role: roleSchema.parse(row.role), way },
    to,
    {
      ...placesIn(row.session),
      state: sessionEnumColumns.parse(row.session).state,
      startsAt: row.session.startsAt,
    },
    await signUpCounts(client, row.sessionId),
    now,
  );
  if (verdict.ok) return { way: to, isFree: verdict.outcome === "confirmed" };
  return verdict.code === "full" ? { way: to, isFree: false } : null;
}

async function describe(
  client: Connection,
  row: Row,
  language: Language,
  now: Date,
): Promise<OwnSignUp> {
  const state = signUpStateSchema.parse(row.state);
  const way = seatWaySchema.parse(row.way);
  const [place, otherWay, { terms }, safety, messages] = await Promise.all([
    placeOf(client, row),
    otherWayOf(client, row, { state, way }, now),
    regionSettings(client),
    safetyOf(client, row, language, now),
    ownMessages(client, { id: row.id, sessionId: row.sessionId, state, way }, language),
  ]);
  // The seats of others are no part of an own sign-up, so they are not counted here.
  const session = summaryOf(row.session, [], terms, language, now);
  const toConfirm = confirmSeatVerdict({ state, confirmBy: row.confirmBy }, now).ok;
  const open = session.state === "published";
  return {
    session: {
      ...session,
      address: row.session.address,
      cancelReason: row.session.cancelReason,
      round: { slug: row.session.round.slug },
    },
    state,
    place,
    confirmBy: toConfirm && open ? row.confirmBy : null,
    movedUpUntold: movedUpUntold({ ...row, canBeAsked: row.person.contact !== null }),
    canChange: changeSignUpVerdict({ state }, session, now).ok,
    canCancel: open && cancelSignUpVerdict({ state }, row.session, now).ok,
    nickname: row.nickname,
    needs: row.needs,
    safety,
    companion: row.companion,
    role: row.role,
    hasAddress: row.person.contact !== null,
    checkInUrl:
      open && (state === "confirmed" || state === "waitlisted")
        ? `${publicUrl()}/werkplek/bijeenkomsten/${row.sessionId}?aanmelding=${row.id}`
        : null,
    way,
    otherWay,
    online: onlineOf(row, state, now),
    messages,
  };
}

/** The sign-up of a signed-in participant for a session; null when there is none. */
export async function ownSignUp(
  personId: string,
  slug: string,
  language: Language,
  now: Date,
): Promise<OwnSignUp | null> {
  const client = await database();
  const row = await client.signUp.findFirst({
    where: { personId, session: { slug } },
    select: columns,
  });
  return row && describe(client, row, language, now);
}

/** The sign-up that a link in a mail belongs to; null for a link that is none. */
export async function signUpByToken(
  token: string,
  language: Language,
  now: Date,
): Promise<OwnSignUp | null> {
  const client = await database();
  const row = await client.signUp.findUnique({
    where: { cancelTokenHash: tokenHash(token) },
    select: columns,
  });
  return row && describe(client, row, language, now);
}

/** Whether this participant has a sign-up for the session that still stands. */
export async function hasSignUp(personId: string, sessionId: string): Promise<boolean> {
  const client = await database();
  const current = { personId, sessionId, state: { not: "cancelled" } };
  return (await client.signUp.count({ where: current })) > 0;
}

/** Whether this participant left an address before. */
export async function leftAddress(personId: string): Promise<boolean> {
  const client = await database();
  return (await client.contactAddress.count({ where: { personId } })) > 0;
}
