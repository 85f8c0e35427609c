import { regionSettings } from "~/features/region/queries.server";
import type { Role } from "~/features/participation/domain/roles";
import { attendanceFigures, attendanceOpenVerdict } from "~/features/sessions/domain/attendance";
import type { AttendanceFigures } from "~/features/sessions/domain/attendance";
import { isToCome } from "~/features/sessions/domain/session";
import { movedUpUntold } from "~/features/sessions/domain/waitlist";
import { sessionStep } from "~/features/sessions/domain/session-progress";
import type { SessionStep } from "~/features/sessions/domain/session-progress";
import type { SeatWay } from "~/features/sessions/domain/ways";
import type { SignUpState } from "~/features/sessions/domain/sign-up";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { roleSchema, seatWaySchema, sessionEnumColumns, signUpStateSchema } from "../schema";
import { seatedIn, summaryColumns, summaryOf } from "./summary.server";
import type { SessionSummary } from "./summary.server";

/** Somebody on the list of the day. Their needs are for the host alone. */
export type DayRegistrant = {
  id: string;
  /** Order of arrival: what stands on the list for somebody without a nickname. */
  number: number;
  nickname: string | null;
  role: Role;
  /** In the room or online; null where one count of places is for everybody. */
  way: SeatWay;
  state: SignUpState;
  needs: string | null;
  companion: boolean;
  toConfirm: boolean;
  /** Moved up from the waitlist without a word, for want of an address: the seat may stay empty. */
  movedUpUntold: boolean;
  reachable: boolean;
  /** Messages that they still have to be told by telephone. */
  toCall: number;
};

export type DayList = {
  session: SessionSummary & {
    address: string | null;
    minors: boolean;
    onlineUrl: string | null;
    supervisors: number;
    attendanceClosedAt: Date | null;
    version: number;
  };
  registrants: DayRegistrant[];
  waiting: DayRegistrant[];
  gone: number;
  walkIns: { role: Role; count: number }[];
  figures: AttendanceFigures;
  /** Where it stands between planned and reported; null when it was called off. */
  step: SessionStep | null;
  /** Whether seats can still be given and confirmed: everyone sees it, and it has not begun. */
  isToCome: boolean;
  /** Whether people can be checked in now, and when that begins. */
  attendance: ReturnType<typeof attendanceOpenVerdict>;
};

const dayColumns = {
  ...summaryColumns,
  roundId: true,
  address: true,
  minors: true,
  onlineUrl: true,
  supervisors: true,
  attendanceClosedAt: true,
  version: true,
  signUps: {
    select: {
      id: true,
      position: true,
      nickname: true,
      role: true,
      way: true,
      state: true,
      needs: true,
      needsHeld: true,
      companion: true,
      confirmBy: true,
      promotedAt: true,
      person: { select: { contact: { select: { id: true } } } },
      messages: { where: { told: "telephone", toldAt: null }, select: { messageId: true } },
    },
    orderBy: { position: "asc" },
  },
  attendances: { select: { role: true, walkIn: true, way: true } },
} as const satisfies Prisma.SessionSelect;

type DayRow = Prisma.SessionGetPayload<{ select: typeof dayColumns }>;

function registrantOf(row: DayRow["signUps"][number]): DayRegistrant {
  return {
    id: row.id,
    number: row.position,
    nickname: row.needsHeld ? null : row.nickname,
    role: roleSchema.parse(row.role),
    way: seatWaySchema.parse(row.way),
    state: signUpStateSchema.parse(row.state),
    // What waits for the safety officer is for nobody else.
    needs: row.needsHeld ? null : row.needs,
    companion: row.companion,
    toConfirm: row.confirmBy !== null,
    movedUpUntold: movedUpUntold({ ...row, canBeAsked: row.person.contact !== null }),
    reachable: row.person.contact !== null,
    toCall: row.messages.length,
  };
}

function walkInsOf(row: DayRow): DayList["walkIns"] {
  const counts = new Map<Role, number>();
  for (const { role, walkIn } of row.attendances) {
    if (!walkIn) continue;
    const known = roleSchema.parse(role);
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...counts].map(([role, count]) => ({ role, count }));
}

async function readDay(client: Connection, id: string): Promise<DayRow | null> {
  return client.session.findUnique({ where: { id }, select: dayColumns });
}

/** The list of one day, for the phone and for paper; null when there is none the asker may see. */
export async function dayList(
  grant: Authorized<"session.attendance">,
  id: string,
  language: Language,
  now: Date,
): Promise<DayList | null> {
  const client = await database();
  const row = await readDay(client, id);
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  const [seated, { terms }] = await Promise.all([seatedIn(client, [id]), regionSettings(client)]);
  const everyone = row.signUps.map(registrantOf);
  const { state } = sessionEnumColumns.parse(row);
  const { address, minors, onlineUrl, supervisors, attendanceClosedAt, version } = row;
  return {
    session: {
      ...summaryOf(row, seated.get(id) ?? [], terms, language, now),
      address,
      minors,
      onlineUrl,
      supervisors,
      attendanceClosedAt,
      version,
    },
    registrants: everyone.filter(
      (registrant) => registrant.state !== "waitlisted" && registrant.state !== "cancelled",
    ),
    waiting: everyone.filter((registrant) => registrant.state === "waitlisted"),
    gone: everyone.filter((registrant) => registrant.state === "cancelled").length,
    walkIns: walkInsOf(row),
    figures: attendanceFigures({
      attended: row.attendances.map(({ role, walkIn, way }) => ({
        role: roleSchema.parse(role),
        walkIn,
        way: seatWaySchema.parse(way),
      })),
      noShows: everyone.filter((registrant) => registrant.state === "noShow").length,
      supervisors,
    }),
    isToCome: isToCome({ state, startsAt: row.startsAt }, now),
    step: sessionStep({ state, endsAt: row.endsAt }, now),
    attendance: attendanceOpenVerdict({ ...row, state }, now),
  };
}
