import type { LoggedSubject, LoggedThing } from "~/features/vocabulary/logged-subject";
import { localText } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { sql } from "~/platform/statements.server";
import type { StaffActor } from "~/policy/actor";
import { can } from "~/policy/can";

const session = { select: { id: true, title: true, titleEn: true, roundId: true } } as const;

interface SessionRow {
  id: string;
  title: string;
  titleEn: string | null;
  roundId: string;
}

/** Something of a session goes by the title of that session: never by the words or the name of a person. */
function thing(
  id: string,
  { id: sessionId, title, titleEn, roundId }: SessionRow,
  { actor, language, page }: { actor: StaffActor; language: Language; page: string },
): LoggedThing {
  const keepsDay = can(actor, "session.report", { roundId });
  const edits = can(actor, "session.write", { roundId });
  const place = `/werkplek/bijeenkomsten/${sessionId}`;
  const atDesk = keepsDay ? `${place}${page}` : `${place}/bewerken`;
  return {
    id,
    title: localText(language, title, titleEn),
    path: keepsDay || edits ? atDesk : null,
    worksOn: keepsDay || edits,
  };
}

/** Sessions, for who makes them and who keeps their day. */
export const loggedSession: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.session.findMany({ where: { id: { in: ids } }, ...session });
    return rows.map((row) => thing(row.id, row, { actor, language, page: "" }));
  },
  ofRound: (roundId) => sql`SELECT "id" FROM "Session" WHERE "roundId" = ${roundId}`,
};

const ofRoundIn = (table: "SessionQuestion" | "InputCard" | "SignUp" | "SpeakerRegistration") => {
  const tables = {
    SessionQuestion: sql`"SessionQuestion"`,
    InputCard: sql`"InputCard"`,
    SignUp: sql`"SignUp"`,
    SpeakerRegistration: sql`"SpeakerRegistration"`,
  };
  return (roundId: string) =>
    sql`SELECT "id" FROM ${tables[table]} WHERE "sessionId" IN (SELECT "id" FROM "Session" WHERE "roundId" = ${roundId})`;
};

export const loggedQuestion: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.sessionQuestion.findMany({
      where: { id: { in: ids } },
      select: { id: true, session },
    });
    return rows.map((row) => thing(row.id, row.session, { actor, language, page: "/vragen" }));
  },
  ofRound: ofRoundIn("SessionQuestion"),
};

export const loggedCard: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.inputCard.findMany({
      where: { id: { in: ids } },
      select: { id: true, session },
    });
    return rows.map((row) => thing(row.id, row.session, { actor, language, page: "/kaarten" }));
  },
  ofRound: ofRoundIn("InputCard"),
};

export const loggedMaterial: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.sessionMaterial.findMany({
      where: { id: { in: ids } },
      select: { id: true, report: { select: { session } } },
    });
    return rows.map(({ id, report }) =>
      thing(id, report.session, { actor, language, page: "/materiaal" }),
    );
  },
  ofRound: (roundId) =>
    sql`SELECT "id" FROM "SessionMaterial" WHERE "reportId" IN (SELECT "SessionReport"."id" FROM "SessionReport" JOIN "Session" ON "Session"."id" = "SessionReport"."sessionId" WHERE "Session"."roundId" = ${roundId})`,
};

export const loggedSignUp: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.signUp.findMany({
      where: { id: { in: ids } },
      select: { id: true, session },
    });
    return rows.map((row) => thing(row.id, row.session, { actor, language, page: "" }));
  },
  ofRound: ofRoundIn("SignUp"),
};

export const loggedSpeaker: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.speakerRegistration.findMany({
      where: { id: { in: ids } },
      select: { id: true, session },
    });
    return rows.map((row) => thing(row.id, row.session, { actor, language, page: "/insprekers" }));
  },
  ofRound: ofRoundIn("SpeakerRegistration"),
};
