import { ASKED, PUBLIC_QUESTION } from "~/features/sessions/domain/public-question";
import { totalOf } from "~/features/sessions/domain/seats";
import { nextStep } from "~/features/sessions/domain/session-home";
import type { NextStep } from "~/features/sessions/domain/session-home";
import { sessionStep } from "~/features/sessions/domain/session-progress";
import type { SessionStep } from "~/features/sessions/domain/session-progress";
import type { SeatWay } from "~/features/sessions/domain/ways";
import { countsOf, planOf, waysOf } from "~/features/sessions/domain/ways";
import { regionSettings } from "~/features/region/queries.server";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { sentMessages } from "./messages.server";
import type { SentMessage } from "./messages.server";
import { sessionForm } from "./session-form.server";
import { placesIn, summaryColumns, summaryOf } from "./summary.server";
import type { SessionSummary } from "./summary.server";
import { signUpCounts } from "./waitlist.server";

/** Where a session stands, in numbers that name nobody. */
export type SessionHome = {
  session: SessionSummary;
  step: SessionStep | null;
  next: NextStep;
  ways: { way: SeatWay; places: number; confirmed: number; waiting: number }[];
  attended: number;
  speakers: number;
  cards: number;
  materials: number;
  /** Questions that wait for an answer. */
  questions: number;
  /** What was written to everybody. */
  messages: SentMessage[];
};

const columns = {
  ...summaryColumns,
  attendanceClosedAt: true,
  report: { select: { _count: { select: { materials: true } } } },
  _count: {
    select: {
      attendances: true,
      inputCards: true,
      speakers: { where: { state: "registered" } },
      questions: { where: { ...ASKED, ...PUBLIC_QUESTION, answer: null } },
    },
  },
} as const;

/** The home of one session; null when there is none the asker may change. */
export async function sessionHome(
  grant: Authorized<"session.write">,
  id: string,
  language: Language,
  now: Date,
): Promise<SessionHome | null> {
  const form = await sessionForm(grant, id, now);
  if (!form) return null;
  const client = await database();
  const [row, counts, { terms }, messages] = await Promise.all([
    client.session.findUniqueOrThrow({ where: { id }, select: columns }),
    signUpCounts(client, id),
    regionSettings(client),
    sentMessages(client, id, language),
  ]);
  const places = placesIn(row);
  const session = summaryOf(row, counts.confirmed, terms, language, now);
  const { attendances: attended, speakers, inputCards: cards, questions } = row._count;
  return {
    session,
    step: sessionStep({ state: session.state, endsAt: row.endsAt }, now),
    next: nextStep({
      state: session.state,
      missing: form.missing.length,
      isListClosed: row.attendanceClosedAt !== null,
    }),
    ways: waysOf(places).map((way) => ({
      way,
      places: planOf(places, way).capacity,
      confirmed: totalOf(countsOf(counts.confirmed, way)),
      waiting: totalOf(countsOf(counts.waitlisted, way)),
    })),
    attended,
    speakers,
    cards,
    questions,
    // Whom to call stands on the page of the messages, for who keeps the day.
    messages: messages.map((message) => ({ ...message, toCall: [] })),
    materials: row.report?._count.materials ?? 0,
  };
}
