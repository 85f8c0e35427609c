import { z } from "zod";
import type { Address, MailContent, NoticesOffer } from "~/features/notices/contracts";
import { groupNewsByRound } from "~/features/notices/domain/digest";
import { digestMail } from "~/features/notices/mail";
import type { Connection } from "~/platform/db.server";
import { newsOf } from "./news.server";

/** Something to tell, by reference: what it is called stands where it is told of. */
export type Note = { kind: string; subjectId: string; roundId: string | null };

const notesSchema = z.array(
  z.object({ kind: z.string(), subjectId: z.string(), roundId: z.string().nullable() }),
);

/** The notes a queued digest is about, as they stand with it. */
export function writeNotes(notes: readonly Note[]): string {
  return JSON.stringify(
    notes.map(({ kind, subjectId, roundId }) => ({ kind, subjectId, roundId })),
  );
}

/** Reads what `writeNotes` wrote. */
export function readNotes(about: string): Note[] {
  return notesSchema.parse(JSON.parse(about));
}

/** The message that tells everything that is still there to tell; null when nothing is. */
export async function digestOf(
  connection: Connection,
  notes: readonly Note[],
  { language, unsubscribeUrl }: Address,
): Promise<MailContent | null> {
  const groups = groupNewsByRound(await newsOf(connection, notes, language));
  if (groups.length === 0) return null;
  return { ...digestMail(language, groups, unsubscribeUrl), unsubscribeUrl };
}

/** A digest is made again when it leaves: what was taken down or named otherwise in the meantime is not told as it was. */
export const digestNotices: NoticesOffer = {
  checks: {
    "people.digest": async (connection, { about, address }) => {
      if (address?.confirmed !== true) return false;
      return (await digestOf(connection, readNotes(about), address)) ?? false;
    },
  },
};
