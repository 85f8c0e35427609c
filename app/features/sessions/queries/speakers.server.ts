import { SESSION_THAT_TAKES_PLACE } from "~/features/vocabulary/domain/public-session";
import { isOverdue } from "~/features/calendar/domain/deadline";
import { ownSafety } from "~/features/moderation/queries/own-safety.server";
import type { OwnSafety } from "~/features/moderation/queries/own-safety.server";
import { regionSettings } from "~/features/region/queries.server";
import { speakingList } from "~/features/sessions/domain/speaking";
import type { SpeakingTurn } from "~/features/sessions/domain/speaking";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { allRows } from "~/platform/portions.server";
import { summaryColumns, summaryOf } from "./summary.server";
import type { SessionSummary } from "./summary.server";

const columns = {
  ...summaryColumns,
  roundId: true,
  speakersUntil: true,
  speakerMinutes: true,
  speakerNote: true,
  speakerNoteEn: true,
} as const;

export type SpeakersPage = {
  session: SessionSummary;
  until: Date;
  mostMinutes: number;
  /** How to take part as a speaker. */
  note: LocalText | null;
  open: boolean;
  /** How many are on the list and how many minutes together; what they will say is theirs until they say it. */
  turns: number;
  totalMinutes: number;
  own: { subject: string; minutes: number; place: number; afterMinutes: number } | null;
  /** An own subject waits for the safety officer. */
  held: boolean;
  /** What the safety officer did with an own subject. */
  safety: OwnSafety | null;
};

async function turnsOf(client: Connection, sessionId: string) {
  const rows = await allRows(({ skip, take }) =>
    client.speakerRegistration.findMany({
      where: { sessionId, state: "registered" },
      select: { id: true, subject: true, minutes: true, position: true, personId: true },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      skip,
      take,
    }),
  );
  return { rows, ...speakingList(rows) };
}

/** The page on which people ask to speak; null for a session that takes no speakers. */
export async function speakersPage(
  slug: string,
  personId: string | null,
  language: Language,
  now: Date,
): Promise<SpeakersPage | null> {
  const client = await database();
  const row = await client.session.findFirst({
    where: { slug, ...SESSION_THAT_TAKES_PLACE },
    select: columns,
  });
  if (!row?.speakersUntil || row.speakerMinutes === null) return null;
  const [{ rows, turns, totalMinutes }, { terms }, known] = await Promise.all([
    turnsOf(client, row.id),
    regionSettings(client),
    client.speakerRegistration.findUnique({
      where: { sessionId_personId: { sessionId: row.id, personId: personId ?? "" } },
      select: { id: true, state: true },
    }),
  ]);
  const ownId = rows.find((entry) => entry.personId === personId)?.id;
  const place = turns.findIndex(({ id }) => id === ownId);
  const turn = turns[place];
  return {
    session: summaryOf(row, [], terms, language, now),
    until: row.speakersUntil,
    mostMinutes: row.speakerMinutes,
    note: row.speakerNote === null ? null : localText(language, row.speakerNote, row.speakerNoteEn),
    open: row.state === "published" && !isOverdue(row.speakersUntil, now),
    turns: turns.length,
    totalMinutes,
    own: turn ? { ...turn, place: place + 1 } : null,
    held: known?.state === "held",
    safety:
      known && (await ownSafety({ kind: "speaker", id: known.id }, known.state, language, now)),
  };
}

export type DeskSpeakers = {
  session: SessionSummary;
  until: Date | null;
  turns: readonly SpeakingTurn[];
  totalMinutes: number;
};

/** The speaking list for whoever leads the session, in order. */
export async function deskSpeakers(
  grant: Authorized<"session.attendance">,
  id: string,
  language: Language,
  now: Date,
): Promise<DeskSpeakers | null> {
  const client = await database();
  const row = await client.session.findUnique({ where: { id }, select: columns });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  const [{ turns, totalMinutes }, { terms }] = await Promise.all([
    turnsOf(client, id),
    regionSettings(client),
  ]);
  return {
    session: summaryOf(row, [], terms, language, now),
    until: row.speakersUntil,
    turns,
    totalMinutes,
  };
}
