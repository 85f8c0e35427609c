/** What people want to speak about, as moderation knows it: only when it suggests danger. */
import { NO_COVERS } from "~/features/moderation/domain/outcome";
import type { ModeratedKind, Subject } from "~/features/moderation/moderated-kind";
import { notifySpeaker } from "./commands/notify-speaker.server";

export const moderatedSpeaker: ModeratedKind = {
  kind: "speaker",
  publishedNews: null,
  firstNews: null,
  read: async (connection, ids) => {
    const rows = await connection.speakerRegistration.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        subject: true,
        state: true,
        session: { select: { title: true, roundId: true } },
      },
    });
    return rows.map(({ id, subject, state, session }): Subject => ({
      kind: "speaker",
      id,
      text: { title: "", body: subject },
      covers: NO_COVERS,
      language: "nl",
      proposalKind: null,
      context: session.title,
      // What somebody will say is theirs until they say it.
      isPublic: false,
      isTakenBack: state === "withdrawn",
      roundId: session.roundId,
    }));
  },
  apply: async (transaction, id, outcome, now) => {
    const held = { id, state: "held" };
    if (outcome.kind === "release") {
      const { count } = await transaction.speakerRegistration.updateMany({
        where: held,
        data: { state: "registered" },
      });
      if (count > 0) await notifySpeaker(transaction, id, now);
    }
    // Its writer reads why on the page of speaking.
    if (outcome.kind === "return") {
      await transaction.speakerRegistration.updateMany({
        where: held,
        data: { state: "returned", subject: "" },
      });
    }
    return { ok: true, authorIds: [], roundId: null, shownAs: id, isNew: false, waitsAgain: null };
  },
  concerned: async (connection, id) => {
    const { personId } = await connection.speakerRegistration.findUniqueOrThrow({
      where: { id },
      select: { personId: true },
    });
    return { writers: { authorIds: [personId], role: "other", ageBand: null }, others: [] };
  },
  takeBack: async (transaction, ids) => {
    await transaction.speakerRegistration.updateMany({
      where: { id: { in: [...ids] } },
      data: { state: "withdrawn", subject: "" },
    });
  },
  // Taking one back empties its words: nothing is left for later.
  removeErased: () => Promise.resolve(0),
};
