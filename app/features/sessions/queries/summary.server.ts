import { seatsLeft } from "~/features/sessions/domain/seats";
import { isSignUpOpen, sessionStateAt } from "~/features/sessions/domain/session";
import type { SessionState } from "~/features/sessions/domain/session";
import { countsOf, placesOf, planOf, waysOf } from "~/features/sessions/domain/ways";
import type {
  SeatWay,
  SessionFormat,
  SessionPlaces,
  Way,
  WayCounts,
} from "~/features/sessions/domain/ways";
import { isEnteredAfterwards } from "~/features/sessions/domain/entered-afterwards";
import { reportStatus } from "~/features/sessions/domain/report";
import type { ReportStatus } from "~/features/sessions/domain/report";
import type { RegionTerms } from "~/features/calendar/domain/terms";
import { isOfPartOfRegion } from "~/features/participation/domain/exact-counts";
import { exactly } from "~/features/participation/domain/interval";
import type { Range } from "~/features/participation/domain/interval";
import type { Role } from "~/features/participation/domain/roles";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { readAudience, roleSchema, seatWaySchema, sessionEnumColumns } from "../schema";

/** Sign-ups that have a seat. */
export const SEATED = ["confirmed", "attended"] as const;

export const summaryColumns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  summary: true,
  summaryEn: true,
  forWhom: true,
  forWhomEn: true,
  audience: true,
  state: true,
  format: true,
  place: true,
  startsAt: true,
  endsAt: true,
  signUpClosesAt: true,
  capacity: true,
  onlineCapacity: true,
  example: true,
  createdAt: true,
  municipality: { select: { name: true } },
  round: { select: { scope: true } },
  reservations: { select: { role: true, seats: true } },
} as const satisfies Prisma.SessionSelect;

export type SummaryRow = Prisma.SessionGetPayload<{ select: typeof summaryColumns }>;

/** A session in a list. */
export type SessionSummary = {
  id: string;
  slug: string;
  title: LocalText;
  summary: LocalText;
  forWhom: LocalText | null;
  audience: Role[];
  /** By the clock: ended as soon as the end has passed. */
  state: SessionState;
  format: SessionFormat;
  municipality: string | null;
  place: string | null;
  startsAt: Date;
  endsAt: Date;
  example: boolean;
  /** All places, in every way together. */
  capacity: number;
  /** The room and online apart, where each has its own places; else none. */
  ways: { way: Way; places: number; free: Range }[];
  /** Exact; of a session in one municipality only whether there are any. */
  seatsFree: Range;
  signUpOpen: boolean;
  report: ReportStatus;
  /** It was made after it had ended. */
  enteredAfterwards: boolean;
};

/** The places of a session as its rows say them. */
export function placesIn(row: {
  format: string;
  state: string;
  capacity: number;
  onlineCapacity: number | null;
  reservations: readonly { role: string; seats: number }[];
}): SessionPlaces {
  return {
    format: sessionEnumColumns.parse(row).format,
    capacity: row.capacity,
    onlineCapacity: row.onlineCapacity,
    reserved: Object.fromEntries(
      row.reservations.map(({ role, seats }) => [roleSchema.parse(role), seats]),
    ),
  };
}

/** Whether a session is about one municipality: its own, or that of its round. */
export function isSessionOfOneMunicipality(row: {
  municipality: object | null;
  round: { scope: string };
}): boolean {
  return isOfPartOfRegion({ scope: row.round.scope, municipality: row.municipality });
}

/** Sign-ups that have a seat, counted per way and role, for several sessions at once. */
export async function seatedIn(
  client: Connection,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, WayCounts>> {
  const counted = await client.signUp.groupBy({
    by: ["sessionId", "role", "way"],
    where: { sessionId: { in: [...sessionIds] }, state: { in: [...SEATED] } },
    _count: { _all: true },
  });
  const seated = new Map<string, WayCounts[number][]>();
  for (const { sessionId, role, way, _count } of counted) {
    const counts = seated.get(sessionId) ?? [];
    counts.push({
      way: seatWaySchema.parse(way),
      role: roleSchema.parse(role),
      people: _count._all,
    });
    seated.set(sessionId, counts);
  }
  return seated;
}

function freeIn(row: SummaryRow, seated: WayCounts, ways: readonly SeatWay[]): Range {
  const places = placesIn(row);
  const free = ways.reduce(
    (sum, way) => sum + seatsLeft(planOf(places, way), countsOf(seated, way)).total,
    0,
  );
  // Live seats of one municipality would tell that somebody signed up there, the moment they do.
  return free > 0 && isSessionOfOneMunicipality(row) ? { min: 1, max: null } : exactly(free);
}

/** A row as a list shows it. `seated` are those who have a seat, by way and role. */
export function summaryOf(
  row: SummaryRow,
  seated: WayCounts,
  terms: Pick<RegionTerms, "sessionReportDays">,
  language: Language,
  now: Date,
): SessionSummary {
  const words = sessionEnumColumns.parse(row);
  const { state, format } = words;
  const places = placesIn(row);
  const ways = waysOf(places);
  return {
    id: row.id,
    slug: row.slug,
    title: localText(language, row.title, row.titleEn),
    summary: localText(language, row.summary, row.summaryEn),
    forWhom: row.forWhom === null ? null : localText(language, row.forWhom, row.forWhomEn),
    audience: readAudience(row.audience),
    state: sessionStateAt({ state, endsAt: row.endsAt }, now),
    format,
    municipality: row.municipality?.name ?? null,
    place: row.place,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    example: row.example,
    capacity: placesOf(places),
    ways: ways.flatMap((way) =>
      way === null
        ? []
        : [{ way, places: planOf(places, way).capacity, free: freeIn(row, seated, [way]) }],
    ),
    seatsFree: freeIn(row, seated, ways),
    signUpOpen: state === "published" && isSignUpOpen(row, now),
    report: reportStatus({ state, endsAt: row.endsAt }, terms, now),
    enteredAfterwards: isEnteredAfterwards(row),
  };
}
