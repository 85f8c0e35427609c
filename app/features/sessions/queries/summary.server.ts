import type { SeatPlan, RoleCounts } from "~/features/sessions/domain/seats";
import { seatsLeft } from "~/features/sessions/domain/seats";
import { isSignUpOpen, sessionStateAt } from "~/features/sessions/domain/session";
import type { SessionFormat, SessionState } from "~/features/sessions/domain/session";
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
import { readAudience, roleSchema, sessionEnumColumns } from "../schema";

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
  capacity: number;
  /** Exact; of a session in one municipality only whether there are any. */
  seatsFree: Range;
  signUpOpen: boolean;
  report: ReportStatus;
  /** It was made after it had ended. */
  enteredAfterwards: boolean;
};

/** The seats of a session as its rows say them. */
export function seatPlanOf(row: {
  capacity: number;
  reservations: readonly { role: string; seats: number }[];
}): SeatPlan {
  return {
    capacity: row.capacity,
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

/** Sign-ups that have a seat, counted per role, for several sessions at once. */
export async function seatedByRole(
  client: Connection,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, RoleCounts>> {
  const counted = await client.signUp.groupBy({
    by: ["sessionId", "role"],
    where: { sessionId: { in: [...sessionIds] }, state: { in: [...SEATED] } },
    _count: { _all: true },
  });
  const seated = new Map<string, Partial<Record<Role, number>>>();
  for (const { sessionId, role, _count } of counted) {
    const counts = seated.get(sessionId) ?? {};
    counts[roleSchema.parse(role)] = _count._all;
    seated.set(sessionId, counts);
  }
  return seated;
}

/** Live seats of one municipality would tell that somebody signed up there, the moment they do. */
function shownSeats(row: SummaryRow, seated: RoleCounts): Range {
  const free = seatsLeft(seatPlanOf(row), seated).total;
  return free > 0 && isSessionOfOneMunicipality(row) ? { min: 1, max: null } : exactly(free);
}

/** A row as a list shows it. `seated` are those who have a seat, by role. */
export function summaryOf(
  row: SummaryRow,
  seated: RoleCounts,
  terms: Pick<RegionTerms, "sessionReportDays">,
  language: Language,
  now: Date,
): SessionSummary {
  const words = sessionEnumColumns.parse(row);
  const { state, format } = words;
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
    capacity: row.capacity,
    seatsFree: shownSeats(row, seated),
    signUpOpen: state === "published" && isSignUpOpen(row, now),
    report: reportStatus({ state, endsAt: row.endsAt }, terms, now),
    enteredAfterwards: isEnteredAfterwards(row),
  };
}
