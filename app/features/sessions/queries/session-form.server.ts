import { wallClock } from "~/features/calendar/domain/amsterdam-time";
import { publishVerdict, sessionStateAt } from "~/features/sessions/domain/session";
import type { SessionState } from "~/features/sessions/domain/session";
import { regionSettings } from "~/features/region/queries.server";
import { templateContent } from "~/features/templates/queries/own-templates.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import {
  ACCESS_TOPICS,
  readAccess,
  readAudience,
  readProgramme,
  sessionEnumColumns,
} from "../schema";
import { publishErrors } from "../schema/session-refusals";
import { sessionTemplateSchema } from "../schema/session-template";
import { placesIn } from "./summary.server";

/** Form values by field name, as the form itself would send them. */
export type SessionValues = Record<string, string[]>;

/** What the form of a session chooses from. */
export type SessionChoices = {
  rounds: { id: string; title: string }[];
  municipalities: { slug: string; name: string }[];
  bodies: { key: string; name: string }[];
};

/** Rounds the asker may make sessions in, municipalities, and the bodies that can be host. */
export async function sessionChoices(grant: Authorized<"session.write">): Promise<SessionChoices> {
  const client = await database();
  const [rounds, municipalities, bodies] = await Promise.all([
    client.round.findMany({
      where: { state: { in: ["prepared", "announced", "open", "closed"] } },
      select: { id: true, title: true },
      orderBy: { createdAt: "desc" },
    }),
    client.municipality.findMany({
      select: { slug: true, name: true },
      orderBy: { name: "asc" },
    }),
    client.body.findMany({ select: { key: true, name: true }, orderBy: { name: "asc" } }),
  ]);
  return {
    rounds: rounds.filter(({ id }) => stillAllows(grant, { roundId: id })),
    municipalities,
    bodies,
  };
}

const formColumns = {
  roundId: true,
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
  address: true,
  onlineUrl: true,
  startsAt: true,
  endsAt: true,
  signUpClosesAt: true,
  capacity: true,
  onlineCapacity: true,
  programme: true,
  access: true,
  minors: true,
  supervisors: true,
  confirmHours: true,
  remindHours: true,
  speakersUntil: true,
  speakerMinutes: true,
  speakerNote: true,
  speakerNoteEn: true,
  version: true,
  municipality: { select: { slug: true } },
  hostBody: { select: { key: true } },
  reservations: { select: { role: true, seats: true } },
} as const satisfies Prisma.SessionSelect;

type FormRow = Prisma.SessionGetPayload<{ select: typeof formColumns }>;

/** A repeated hour in the night the clock goes back: which of the two the moment is in. */
function repeatedHour(moment: Date): string[] {
  const { date, time, offset } = wallClock(moment);
  const anHour = 3_600_000;
  const before = wallClock(new Date(moment.getTime() - anHour));
  const after = wallClock(new Date(moment.getTime() + anHour));
  if (before.date === date && before.time === time && before.offset !== offset) return ["later"];
  if (after.date === date && after.time === time && after.offset !== offset) return ["earlier"];
  return [];
}

function momentsOf(row: FormRow): SessionValues {
  const start = wallClock(row.startsAt);
  const end = wallClock(row.endsAt);
  const closes = row.signUpClosesAt && wallClock(row.signUpClosesAt);
  const speakers = row.speakersUntil && wallClock(row.speakersUntil);
  return {
    date: [start.date],
    startTime: [start.time],
    startRepeatedHour: repeatedHour(row.startsAt),
    endTime: [end.time],
    endDate: end.date === start.date ? [] : [end.date],
    endRepeatedHour: repeatedHour(row.endsAt),
    signUpClosesDate: closes ? [closes.date] : [],
    signUpClosesTime: closes ? [closes.time] : [],
    speakersDate: speakers ? [speakers.date] : [],
    speakersTime: speakers ? [speakers.time] : [],
  };
}

function textsOf(row: FormRow): SessionValues {
  const programme = readProgramme(row.programme);
  const access = readAccess(row.access);
  const text = (value: string | null | undefined) => (value ? [value] : []);
  return {
    title: [row.title],
    titleEn: text(row.titleEn),
    summary: [row.summary],
    summaryEn: text(row.summaryEn),
    forWhom: text(row.forWhom),
    forWhomEn: text(row.forWhomEn),
    place: text(row.place),
    address: text(row.address),
    onlineUrl: text(row.onlineUrl),
    speakerNote: text(row.speakerNote),
    speakerNoteEn: text(row.speakerNoteEn),
    programme: [programme.map((part) => `${part.time} ${part.text}`).join("\n")],
    programmeEn: [
      programme
        .filter((part) => part.textEn !== undefined)
        .map((part) => `${part.time} ${part.textEn ?? ""}`)
        .join("\n"),
    ],
    ...Object.fromEntries(
      ACCESS_TOPICS.flatMap((topic) => [
        [`access_${topic}`, text(access[topic]?.nl)],
        [`access_${topic}_en`, text(access[topic]?.en)],
      ]),
    ),
  };
}

function valuesOf(row: FormRow): SessionValues {
  return {
    ...textsOf(row),
    ...momentsOf(row),
    audience: readAudience(row.audience),
    format: [row.format],
    municipality: row.municipality ? [row.municipality.slug] : [],
    hostBody: row.hostBody ? [row.hostBody.key] : [],
    capacity: [String(row.capacity)],
    onlineCapacity: row.onlineCapacity === null ? [] : [String(row.onlineCapacity)],
    ...Object.fromEntries(
      row.reservations.map(({ role, seats }) => [`reserved_${role}`, [String(seats)]]),
    ),
    minors: row.minors ? ["on"] : [],
    supervisors: [String(row.supervisors)],
    confirmHours: [String(row.confirmHours)],
    remindHours: [String(row.remindHours)],
    speakerMinutes: row.speakerMinutes === null ? [] : [String(row.speakerMinutes)],
  };
}

/** A session as its form shows it. */
export type SessionForm = {
  values: SessionValues;
  version: number;
  state: SessionState;
  /** Fields that publishing a draft still asks. */
  missing: string[];
  /** Its end has passed. */
  isOver: boolean;
  roundId: string;
};

/** The form of one session, filled in; null when there is none the asker may change. */
export async function sessionForm(
  grant: Authorized<"session.write">,
  id: string,
  now: Date,
): Promise<SessionForm | null> {
  const client = await database();
  const row = await client.session.findUnique({ where: { id }, select: formColumns });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  const { state } = sessionEnumColumns.parse(row);
  const verdict = publishVerdict({ ...row, ...placesIn(row) }, now);
  return {
    values: valuesOf(row),
    missing: state === "draft" && !verdict.ok ? Object.keys(publishErrors(verdict.missing)) : [],
    version: row.version,
    state: sessionStateAt({ state, endsAt: row.endsAt }, now),
    isOver: row.endsAt.getTime() <= now.getTime(),
    roundId: row.roundId,
  };
}

/** Places of a new session until somebody says how many there are: a circle in which everybody is heard. */
const USUAL_SEATS = 12;

/** What a new form begins with: the terms of the region, and what a template of the organisation says. */
export async function newSessionValues(template: string | null): Promise<SessionValues> {
  const { terms } = await regionSettings();
  const content =
    template === null ? null : await templateContent(await database(), "session", template);
  const said = content === null ? {} : sessionTemplateSchema.parse(content);
  return {
    format: ["onSite"],
    capacity: [String(USUAL_SEATS)],
    onlineCapacity: [String(USUAL_SEATS)],
    minors: ["on"],
    supervisors: ["0"],
    confirmHours: [String(terms.waitlistConfirmHours)],
    remindHours: [String(terms.sessionReminderHours)],
    ...said,
    // A box that stands off in the template is not in it.
    ...(content === null || said["minors"] ? {} : { minors: [] }),
  };
}
