import { oneThing } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { sql } from "~/platform/statements.server";
import { can } from "~/policy/can";

/** Cases, without a word of the text they are about. What is held for safety is there for the officer alone. */
export const loggedCase: LoggedSubject = {
  find: async (client, actor, { ids }) => {
    const rows = await client.moderationCase.findMany({
      where: { id: { in: ids } },
      select: { id: true, state: true, roundId: true },
    });
    return rows.map(({ id, state, roundId }) => {
      const isHeld = state === "held";
      const worksOn = isHeld
        ? can(actor, "moderation.held")
        : can(actor, "moderation.decide", { roundId });
      const place = isHeld ? "veiligheid" : "beoordelen";
      return { id, title: null, path: worksOn ? `/werkplek/${place}/${id}` : null, worksOn };
    });
  },
  about: async (client, id) => {
    const columns = { subjectKind: true, subjectId: true } as const;
    const row = await client.moderationCase.findUnique({ where: { id }, select: columns });
    return row === null ? null : { kind: row.subjectKind, id: row.subjectId };
  },
  ofRound: (roundId) => sql`SELECT "id" FROM "ModerationCase" WHERE "roundId" = ${roundId}`,
};

/** The messages that go with a rule of the house: one page for all of them. */
export const loggedHouseRule: LoggedSubject = oneThing("/werkplek/beoordelen/berichten", (actor) =>
  can(actor, "moderation.messages"),
);
