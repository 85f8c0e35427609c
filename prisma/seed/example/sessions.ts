import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { Role } from "~/features/participation/domain/roles";
import { keyedHash, sha256 } from "~/platform/secret.server";
import type { Prisma } from "~/platform/generated/client";
import type { ExampleActivity, ExamplePersonInLedger } from "./ledger";
import type { ExamplePerson } from "./people";
import type { ExampleWorld } from "./world";

/** A person at, or on the list of, an example session. */
export interface SignUpSeed {
  person: ExamplePerson;
  state: "confirmed" | "waitlisted" | "cancelled" | "attended" | "noShow";
  nickname?: string;
  needs?: string;
  companion?: boolean;
}

export interface ExampleSession {
  columns: Omit<Prisma.SessionUncheckedCreateInput, "id" | "activityId" | "roundId" | "example">;
  id: string;
  /** Days from today on which the list of guests began to fill. */
  signUpFrom: number;
  guests: readonly SignUpSeed[];
  /** People who came without signing up, by the role they said. */
  walkIns: readonly Role[];
  reserved: Partial<Record<Role, number>>;
  activityNote?: { reportStatus: string };
}

/** The activity of a session has the id of the session with a word before it. */
export function sessionActivityId(sessionId: string): string {
  return `activiteit-${sessionId}`;
}

function walkInId(session: ExampleSession, index: number): string {
  return `${session.id}.binnengelopen-${index + 1}`;
}

/** Somebody who walked in is known by nothing but the role, and counts as a guest. */
function walkInPerson(session: ExampleSession, role: Role, index: number): ExamplePersonInLedger {
  return {
    id: walkInId(session, index),
    role,
    ageBand: null,
    municipality: null,
    experienceExpert: false,
    forOrganisation: false,
    email: null,
  };
}

async function writeRegistrants(
  world: ExampleWorld,
  session: ExampleSession,
  startsAt: Date,
): Promise<void> {
  const { transaction, ids, moments } = world;
  const rows = session.guests.map(({ person, ...guest }, index) => ({
    id: `${session.id}.aanmelding-${index + 1}`,
    sessionId: session.id,
    personId: person.id,
    role: person.role,
    ageBand: person.ageBand,
    municipalityId: person.municipality === null ? null : ids.municipality(person.municipality),
    experienceExpert: person.experienceExpert,
    forOrganisation: person.forOrganisation,
    ...guest,
    way: session.columns.onlineCapacity ? (index % 3 === 2 ? "online" : "room") : null,
    position: index + 1,
    // Only whoever holds the mail has the token; the example sends no mail, so nobody does.
    cancelTokenHash: sha256(keyedHash("mail-link", `${session.id}/${person.id}`)),
    createdAt: new Date(moments.at(session.signUpFrom, "12:00").getTime() + index * 3_600_000),
  }));
  await transaction.signUp.createMany({ data: rows });
  const attended = rows.filter(({ state }) => state === "attended");
  await transaction.attendance.createMany({
    data: [
      ...attended.map(({ id, role, way }) => ({
        id: `${id}.aanwezig`,
        sessionId: session.id,
        signUpId: id,
        role,
        way,
        createdAt: startsAt,
      })),
      ...session.walkIns.map((role, index) => ({
        id: walkInId(session, index),
        sessionId: session.id,
        role,
        walkIn: true,
        createdAt: startsAt,
      })),
    ],
  });
}

/** Writes a session with its activity, its guests and who came; those who came count in the ledger. */
export async function writeSession(
  world: ExampleWorld,
  session: ExampleSession,
  position: number,
  ledger: Omit<ExampleActivity, "id">,
): Promise<void> {
  const { transaction, moments, contributions } = world;
  const { columns } = session;
  const startsAt = new Date(columns.startsAt);
  const activityId = sessionActivityId(session.id);
  await transaction.activity.create({
    data: {
      id: activityId,
      roundId: ledger.roundId,
      kind: "session",
      title: columns.title,
      titleEn: columns.titleEn ?? null,
      heldOn: startsAt < moments.now ? amsterdamDate(startsAt) : null,
      position,
      supervisors: columns.supervisors ?? null,
    },
  });
  await transaction.session.create({
    data: { ...columns, id: session.id, activityId, roundId: ledger.roundId, example: true },
  });
  await transaction.seatReservation.createMany({
    data: Object.entries(session.reserved).map(([role, seats]) => ({
      sessionId: session.id,
      role,
      seats,
    })),
  });
  await writeRegistrants(world, session, startsAt);
  const came = [
    ...session.guests.filter(({ state }) => state === "attended").map(({ person }) => person),
    ...session.walkIns.map((role, index) => walkInPerson(session, role, index)),
  ];
  for (const person of came) {
    contributions.push({
      person,
      activity: { id: activityId, ...ledger },
      subject: `session:${session.id}`,
      channel: "session",
      on: startsAt,
    });
  }
}
