import { ASKED, PUBLIC_QUESTION } from "~/features/sessions/domain/public-question";
import { regionSettings } from "~/features/region/queries.server";
import type { Role } from "~/features/participation/domain/roles";
import { seatsLeft } from "~/features/sessions/domain/seats";
import type { SeatsLeft } from "~/features/sessions/domain/seats";
import { countsOf, planOf, waysOf } from "~/features/sessions/domain/ways";
import type { SeatWay } from "~/features/sessions/domain/ways";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { ACCESS_TOPICS, readAccess, readProgramme, seatWaySchema } from "../schema";
import type { AccessTopic } from "../schema";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import {
  isSessionOfOneMunicipality,
  placesIn,
  seatedIn,
  summaryColumns,
  summaryOf,
} from "./summary.server";
import type { SessionSummary } from "./summary.server";

const pageColumns = {
  ...summaryColumns,
  programme: true,
  access: true,
  address: true,
  cancelReason: true,
  minors: true,
  speakersUntil: true,
  speakerMinutes: true,
  hostBody: { select: { name: true, nameEn: true } },
  round: { select: { slug: true, title: true, titleEn: true, scope: true } },
  signUps: { where: { state: "waitlisted" }, select: { way: true } },
  _count: {
    select: {
      questions: { where: { ...ASKED, ...PUBLIC_QUESTION } },
    },
  },
} as const satisfies Prisma.SessionSelect;

type PageRow = Prisma.SessionGetPayload<{ select: typeof pageColumns }>;

/** Everything the page of one session shows. */
export type SessionPage = SessionSummary & {
  programme: { time: string; text: LocalText }[];
  access: { topic: AccessTopic; text: LocalText }[];
  address: string | null;
  cancelReason: string | null;
  host: LocalText | null;
  round: { slug: string; title: LocalText };
  /** Live seats by way and group, and the length of each waitlist; null for a session in one municipality. */
  live: { way: SeatWay; seats: SeatsLeft; waiting: number }[] | null;
  /** The places of each way, with those kept for a group. */
  places: { way: SeatWay; capacity: number; reserved: { role: Role; of: number }[] }[];
  questionCount: number;
  signUpClosesAt: Date | null;
  speakers: { until: Date; minutes: number } | null;
};

/** The page of one session; null when there is no such public session. */
export async function publicSession(
  slug: string,
  language: Language,
  now: Date,
): Promise<SessionPage | null> {
  const client = await database();
  const row = await client.session.findFirst({
    where: { slug, ...PUBLIC_SESSION },
    select: pageColumns,
  });
  return row && pageOf(client, row, language, now);
}

/** What everybody will see of a session, for whoever may change it; null when they may not. */
export async function sessionPreview(
  grant: Authorized<"session.write">,
  id: string,
  language: Language,
  now: Date,
): Promise<SessionPage | null> {
  const client = await database();
  const row = await client.session.findUnique({
    where: { id },
    select: { ...pageColumns, roundId: true },
  });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  return pageOf(client, row, language, now);
}

async function pageOf(
  client: Connection,
  row: PageRow,
  language: Language,
  now: Date,
): Promise<SessionPage> {
  const [seated, { terms }] = await Promise.all([
    seatedIn(client, [row.id]),
    regionSettings(client),
  ]);
  const confirmed = seated.get(row.id) ?? [];
  const places = placesIn(row);
  const ways = waysOf(places);
  const access = readAccess(row.access);
  return {
    ...summaryOf(row, confirmed, terms, language, now),
    programme: readProgramme(row.programme).map(({ time, text, textEn }) => ({
      time,
      text: localText(language, text, textEn),
    })),
    access: ACCESS_TOPICS.flatMap((topic) => {
      const text = access[topic];
      return text?.nl ? [{ topic, text: localText(language, text.nl, text.en) }] : [];
    }),
    address: row.address,
    cancelReason: row.cancelReason,
    host: row.hostBody && localText(language, row.hostBody.name, row.hostBody.nameEn),
    round: {
      slug: row.round.slug,
      title: localText(language, row.round.title, row.round.titleEn),
    },
    live: isSessionOfOneMunicipality(row)
      ? null
      : ways.map((way) => ({
          way,
          seats: seatsLeft(planOf(places, way), countsOf(confirmed, way)),
          waiting: row.signUps.filter((waiting) => seatWaySchema.parse(waiting.way) === way).length,
        })),
    places: ways.map((way) => ({
      way,
      capacity: planOf(places, way).capacity,
      reserved: seatsLeft(planOf(places, way), {}).reserved.map(({ role, of }) => ({ role, of })),
    })),
    questionCount: row._count.questions,
    signUpClosesAt: row.signUpClosesAt,
    speakers:
      row.speakersUntil && row.speakerMinutes !== null
        ? { until: row.speakersUntil, minutes: row.speakerMinutes }
        : null,
  };
}
