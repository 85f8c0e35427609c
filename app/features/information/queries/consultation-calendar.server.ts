/** When people and councils can still have a say: everything with a day to come, in one list. */
import { isWithinDeadline, oldestOpenDeadline } from "~/features/calendar/domain/deadline";
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";

/** So many moments of one kind are in the calendar, the first ones. */
const MOST_OF_A_KIND = 500;

export const CONSULTATION_KINDS = [
  "session",
  "roundOpens",
  "roundCloses",
  "surveyCloses",
  "reportBack",
  "adviceMeeting",
  "opinion",
  "decision",
] as const;
export type ConsultationKind = (typeof CONSULTATION_KINDS)[number];

export type ConsultationMoment = {
  key: string;
  /** "YYYY-MM-DD" in Amsterdam. */
  day: string;
  kind: ConsultationKind;
  title: LocalText;
  path: string;
  /** The council, college or board that meets. */
  body: LocalText | null;
  note: LocalText | null;
};

type Reader = (client: Connection, language: Language, now: Date) => Promise<ConsultationMoment[]>;

const titles = { slug: true, title: true, titleEn: true } as const;
type Titled = { slug: string; title: string; titleEn: string | null };

function moment(
  language: Language,
  row: Titled,
  [kind, day, path]: [ConsultationKind, string, string],
): ConsultationMoment {
  const title = localText(language, row.title, row.titleEn);
  return { key: `${kind}.${row.slug}`, day, kind, title, path, body: null, note: null };
}

const sessions: Reader = async (client, language, now) => {
  const rows = await client.session.findMany({
    where: { state: "published", endsAt: { gt: now } },
    select: { ...titles, startsAt: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MOST_OF_A_KIND,
  });
  return rows.map((row) =>
    moment(language, row, ["session", amsterdamDate(row.startsAt), `/bijeenkomsten/${row.slug}`]),
  );
};

const surveys: Reader = async (client, language, now) => {
  const rows = await client.survey.findMany({
    where: { state: "open", closesAt: { gte: oldestOpenDeadline(now) } },
    select: { ...titles, closesAt: true },
    orderBy: [{ closesAt: "asc" }, { id: "asc" }],
    take: MOST_OF_A_KIND,
  });
  return rows.flatMap(({ closesAt, ...row }) =>
    closesAt
      ? [
          moment(language, row, [
            "surveyCloses",
            amsterdamDate(closesAt),
            `/vragenlijsten/${row.slug}`,
          ]),
        ]
      : [],
  );
};

const rounds: Reader = async (client, language, now) => {
  const rows = await client.round.findMany({
    where: { state: { in: ["announced", "open", "closed"] } },
    select: { ...titles, state: true, opensAt: true, closesAt: true, replyDueAt: true },
  });
  return rows.flatMap(({ state, opensAt, closesAt, replyDueAt, ...row }) => {
    const days: [ConsultationKind, Date | null][] = [
      ["roundOpens", state === "announced" ? opensAt : null],
      ["roundCloses", state === "closed" ? null : closesAt],
      ["reportBack", replyDueAt],
    ];
    return days.flatMap(([kind, at]) =>
      at && isWithinDeadline(at, now)
        ? [moment(language, row, [kind, amsterdamDate(at), `/rondes/${row.slug}`])]
        : [],
    );
  });
};

const advice: Reader = async (client, language, now) => {
  const rows = await client.advice.findMany({
    where: { ...PUBLIC_ADVICE, meetingOn: { gte: amsterdamDate(now) } },
    select: {
      ...titles,
      meetingOn: true,
      meetingNote: true,
      meetingNoteEn: true,
      from: { select: { name: true, nameEn: true } },
    },
    orderBy: [{ meetingOn: "asc" }, { id: "asc" }],
    take: MOST_OF_A_KIND,
  });
  return rows.flatMap((row) =>
    row.meetingOn === null
      ? []
      : [
          {
            ...moment(language, row, ["adviceMeeting", row.meetingOn, `/adviezen/${row.slug}`]),
            body: localText(language, row.from.name, row.from.nameEn),
            note: optionalText(language, row.meetingNote, row.meetingNoteEn),
          },
        ],
  );
};

const decisions: Reader = async (client, language, now) => {
  const rows = await client.decision.findMany({
    where: { state: "scheduled", decidedOn: { gte: amsterdamDate(now) } },
    select: {
      id: true,
      stage: true,
      decidedOn: true,
      note: true,
      noteEn: true,
      body: { select: { name: true, nameEn: true } },
      document: { select: titles },
    },
  });
  return rows.flatMap(({ id, stage, decidedOn, body, document, note, noteEn }) => {
    if (decidedOn === null) return [];
    const kind = stage === "opinion" ? "opinion" : "decision";
    return [
      {
        ...moment(language, document, [kind, decidedOn, `/besluiten/${document.slug}`]),
        key: `decision.${id}`,
        body: localText(language, body.name, body.nameEn),
        note: optionalText(language, note, noteEn),
      },
    ];
  });
};

/** Every moment to come, by month ("YYYY-MM"), the first one first. */
export async function consultationCalendar(
  language: Language,
  now: Date,
): Promise<{ month: string; moments: ConsultationMoment[] }[]> {
  const client = await database();
  const readers = [sessions, surveys, rounds, advice, decisions];
  const found = await Promise.all(readers.map((read) => read(client, language, now)));
  const months = new Map<string, ConsultationMoment[]>();
  const inOrder = found
    .flat()
    .sort((a, b) => a.day.localeCompare(b.day) || a.key.localeCompare(b.key));
  for (const entry of inOrder) {
    const month = entry.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, moments]) => ({ month, moments }));
}
