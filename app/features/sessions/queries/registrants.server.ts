import type { SeatWay } from "~/features/sessions/domain/ways";
import { localPath, localText } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { publicUrl } from "~/platform/env.server";
import type { Connection } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";
import { languageSchema, seatWaySchema, sessionEnumColumns } from "../schema";
import type { MailSession } from "../mail";
import { calendarColumns } from "./calendar.server";
import type { CalendarRow } from "./calendar.server";
import { signUpToken } from "./own-sign-up.server";

/** Somebody who left an address, with what is needed to write to them about their sign-up. */
export type Registrant = {
  signUpId: string;
  personId: string;
  email: string;
  /** Whether the address was confirmed by a link that was sent to it. */
  confirmed: boolean;
  language: Language;
  /** How they come, at a session that has places in the room and online. */
  way: SeatWay;
  /** The page of the own sign-up, which needs no code. */
  ownUrl: string;
  /** Until when a seat that came free has to be confirmed; null when there is nothing to confirm. */
  confirmBy: Date | null;
};

/** The columns that messages about a session are made of. */
export const mailColumns = calendarColumns;
export type MailRow = CalendarRow;

/** A session as its messages tell it, in the language of the reader and for the way in which they come. */
export function mailSession(
  row: MailRow,
  { language, way }: { language: Language; way: SeatWay },
): MailSession {
  const { format } = sessionEnumColumns.parse(row);
  const isOnlineOnly = format === "online" || way === "online";
  return {
    title: localText(language, row.title, row.titleEn).text,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    where: isOnlineOnly
      ? null
      : [row.place, row.address].filter((part) => part !== null).join(", "),
    online: way === null ? format !== "onSite" : way === "online",
    way,
    url: `${publicUrl()}${localPath(language, `/bijeenkomsten/${row.slug}`)}`,
  };
}

/** The page of a sign-up for whoever holds its token. */
function ownUrl(sessionId: string, personId: string, language: Language): string {
  return `${publicUrl()}${localPath(language, `/aanmelding/${signUpToken(sessionId, personId)}`)}`;
}

/** Those among the sign-ups of a session who left an address; without ids everybody with a seat or a place in the line. */
export async function registrantsWithAddress(
  client: Connection,
  sessionId: string,
  signUpIds?: readonly string[],
): Promise<Registrant[]> {
  const rows = await allRows(({ skip, take }) =>
    client.signUp.findMany({
      where: {
        sessionId,
        person: { contact: { isNot: null } },
        ...(signUpIds
          ? { id: { in: [...signUpIds] } }
          : { state: { in: ["confirmed", "waitlisted"] } }),
      },
      select: {
        id: true,
        personId: true,
        state: true,
        way: true,
        confirmBy: true,
        person: {
          select: { language: true, contact: { select: { email: true, confirmedAt: true } } },
        },
      },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      skip,
      take,
    }),
  );
  return rows.flatMap(({ id, personId, state, way, confirmBy, person }) => {
    if (!person.contact) return [];
    const language = languageSchema.parse(person.language);
    return [
      {
        signUpId: id,
        personId,
        email: person.contact.email,
        confirmed: person.contact.confirmedAt !== null,
        language,
        way: seatWaySchema.parse(way),
        ownUrl: ownUrl(sessionId, personId, language),
        confirmBy: state === "confirmed" ? confirmBy : null,
      },
    ];
  });
}
