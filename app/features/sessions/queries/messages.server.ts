/** What staff wrote to everybody of a session: for the desk, and for whoever it is about to be sent to. */
import { daysBefore } from "~/features/calendar/domain/elapsed-days";
import {
  MESSAGES_PER_SESSION,
  isForAudience,
  toldBy,
  writeToAllVerdict,
} from "~/features/sessions/domain/session-message";
import type {
  MessageAudience,
  ToldBy,
  WriteToAllVerdict,
} from "~/features/sessions/domain/session-message";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { seatWaySchema, sessionEnumColumns, signUpStateSchema } from "../schema";
import { messageColumnsSchema, toldBySchema } from "../schema/message-form";
import { messageMail, ownPageWords } from "../mail";
import type { MailText } from "../mail";
import { mailColumns, mailSession } from "./registrants.server";

/** How many hear of a message in each way. */
export type ToldCounts = Record<ToldBy, number>;

/** A message as staff see it: nobody it went to by name or address. */
export type SentMessage = {
  id: string;
  at: Date;
  /** Who wrote it; null for a colleague who is gone. */
  by: string | null;
  audience: MessageAudience;
  text: LocalText;
  told: ToldCounts;
  /** Who still has to be told by telephone, as they stand on the list of the day. */
  toCall: { signUpId: string; number: number; nickname: string | null }[];
};

/** Whom a message would reach, and how. */
export async function messageReaders(
  client: Connection,
  sessionId: string,
  audience: MessageAudience,
): Promise<{ signUpId: string; told: ToldBy }[]> {
  const rows = await allRows(({ skip, take }) =>
    client.signUp.findMany({
      where: { sessionId, state: { not: "cancelled" } },
      select: {
        id: true,
        state: true,
        way: true,
        byTelephone: true,
        person: { select: { contact: { select: { id: true } } } },
      },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      skip,
      take,
    }),
  );
  return rows.flatMap(({ id, state, way, byTelephone, person }) => {
    const reader = { state: signUpStateSchema.parse(state), way: seatWaySchema.parse(way) };
    if (!isForAudience(audience, reader)) return [];
    return [{ signUpId: id, told: toldBy({ hasAddress: person.contact !== null, byTelephone }) }];
  });
}

/** How many of these hear of it in each way. */
export function countTold(readers: readonly { told: ToldBy }[]): ToldCounts {
  const of = (way: ToldBy) => readers.filter(({ told }) => told === way).length;
  return { mail: of("mail"), page: of("page"), telephone: of("telephone") };
}

/** Whether these may be written to now, counted where it is asked. */
export async function mayWriteToAll(
  client: Connection,
  session: { id: string; state: string; format: string; endsAt: Date },
  readers: number,
  now: Date,
): Promise<WriteToAllVerdict> {
  const sent = { sessionId: session.id };
  const [sentToday, sentInAll] = await Promise.all([
    client.sessionMessage.count({ where: { ...sent, createdAt: { gt: daysBefore(now, 1) } } }),
    client.sessionMessage.count({ where: sent }),
  ]);
  const { state } = sessionEnumColumns.parse(session);
  return writeToAllVerdict(
    { state, endsAt: session.endsAt },
    { readers, sentToday, sentInAll },
    now,
  );
}

/** The messages of a session, the newest first. */
export async function sentMessages(
  client: Connection,
  sessionId: string,
  language: Language,
): Promise<SentMessage[]> {
  const rows = await client.sessionMessage.findMany({
    where: { sessionId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MESSAGES_PER_SESSION,
    select: {
      id: true,
      audience: true,
      body: true,
      bodyEn: true,
      createdAt: true,
      writtenById: true,
      readers: {
        select: {
          told: true,
          toldAt: true,
          signUp: {
            select: { id: true, state: true, position: true, nickname: true, needsHeld: true },
          },
        },
        orderBy: { signUp: { position: "asc" } },
      },
    },
  });
  const writers = await client.staffAccount.findMany({
    where: { id: { in: rows.flatMap(({ writtenById }) => writtenById ?? []) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(writers.map(({ id, displayName }) => [id, displayName]));
  return rows.map(({ id, createdAt, writtenById, body, bodyEn, readers, ...row }) => ({
    id,
    at: createdAt,
    by: writtenById === null ? null : (names.get(writtenById) ?? null),
    audience: messageColumnsSchema.parse(row).audience,
    text: localText(language, body, bodyEn),
    told: countTold(readers.map(({ told }) => ({ told: toldBySchema.parse(told) }))),
    toCall: readers
      .filter(({ told, toldAt, signUp }) => {
        return told === "telephone" && toldAt === null && signUp.state !== "cancelled";
      })
      .map(({ signUp }) => ({
        signUpId: signUp.id,
        number: signUp.position,
        nickname: signUp.needsHeld ? null : signUp.nickname,
      })),
  }));
}

/** The page on which staff write to everybody. */
export type MessageDesk = {
  session: { id: string; title: LocalText; startsAt: Date };
  /** Whether places are counted in the room and online, so that these can be written to apart. */
  hasWays: boolean;
  /** Whether anything can be sent now, and why not. */
  open: WriteToAllVerdict;
  messages: SentMessage[];
};

const deskColumns = { ...mailColumns, roundId: true, onlineCapacity: true } as const;

/** What was written to everybody of a session; null when there is none the asker may see. */
export async function messageDesk(
  grant: Authorized<"session.attendance">,
  id: string,
  language: Language,
  now: Date,
): Promise<MessageDesk | null> {
  const client = await database();
  const row = await client.session.findUnique({ where: { id }, select: deskColumns });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  const readers = await messageReaders(client, id, "everyone");
  const { title, titleEn, startsAt } = row;
  return {
    session: { id, title: localText(language, title, titleEn), startsAt },
    hasWays: row.onlineCapacity !== null,
    open: await mayWriteToAll(client, row, readers.length, now),
    messages: await sentMessages(client, id, language),
  };
}

export type MessagePreview = { mail: MailText; mailEn: MailText | null; told: ToldCounts };

/** A message as it would leave, with how many hear of it and how; refused for the same reasons as sending it. */
export async function previewMessage(
  grant: Authorized<"session.attendance">,
  sessionId: string,
  message: { audience: MessageAudience; body: string; bodyEn: string | null },
  now: Date,
): Promise<
  | { ok: true; preview: MessagePreview }
  | { ok: false; code: "not_found" }
  | Extract<WriteToAllVerdict, { ok: false }>
> {
  const client = await database();
  const row = await client.session.findUnique({ where: { id: sessionId }, select: deskColumns });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) {
    return { ok: false, code: "not_found" };
  }
  const readers = await messageReaders(client, sessionId, message.audience);
  const verdict = await mayWriteToAll(client, row, readers.length, now);
  if (!verdict.ok) return verdict;
  const way =
    message.audience === "room" || message.audience === "online" ? message.audience : null;
  const inLanguage = (language: Language) =>
    messageMail(language, mailSession(row, { language, way }), ownPageWords(language), message);
  return {
    ok: true,
    preview: {
      mail: inLanguage("nl"),
      mailEn: message.bodyEn === null ? null : inLanguage("en"),
      told: countTold(readers),
    },
  };
}
