import { digestOf, readNotes, writeNotes } from "~/features/notices/queries/digest.server";
import { addressBook } from "~/features/notices/queries/registry.server";
import type { Transaction } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";

/** Makes a waiting digest again without what is erased; nothing is left of one that told nothing else. */
async function remakeDigest(
  transaction: Transaction,
  { id, personId, about }: { id: string; personId: string | null; about: string | null },
  erased: ReadonlySet<string>,
): Promise<void> {
  const notes = readNotes(about ?? "[]").filter(({ subjectId }) => !erased.has(subjectId));
  const [address] = await addressBook().ofPeople(transaction, personId === null ? [] : [personId]);
  const content = address ? await digestOf(transaction, notes, address) : null;
  if (content === null) {
    await transaction.outboxMessage.delete({ where: { id } });
    return;
  }
  await transaction.outboxMessage.update({
    where: { id },
    data: { about: writeNotes(notes), payload: JSON.stringify(content) },
  });
}

/** Makes every waiting digest that tells of this text again. */
async function remakeDigests(
  transaction: Transaction,
  id: string,
  erased: ReadonlySet<string>,
): Promise<void> {
  const waiting = await allRows(({ skip, take }) =>
    transaction.outboxMessage.findMany({
      where: {
        kind: "people.digest",
        state: { not: "sent" },
        // What a message of before knows of its news stands in its text alone.
        OR: [
          { about: { contains: id } },
          { about: null, payload: { contains: `/voorstellen/${id}` } },
        ],
      },
      select: { id: true, personId: true, about: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const row of waiting) await remakeDigest(transaction, row, erased);
}

/**
 * Makes messages that wait again when what they tell of may be read otherwise: a title that was covered or taken off the
 * site leaves with none of them. One with nothing else to tell is not sent.
 */
export function remakeNewsOf(transaction: Transaction, id: string): Promise<void> {
  return remakeDigests(transaction, id, new Set());
}

/**
 * Takes erased proposals out of what people still have to hear: notes, what they follow, and messages that wait. Such a
 * message is made again with the rest of its news; one with nothing else is not sent.
 */
export async function removeNewsOf(
  transaction: Transaction,
  proposalIds: readonly string[],
): Promise<void> {
  const ids = [...proposalIds];
  const erased = new Set(ids);
  await transaction.notice.deleteMany({ where: { subjectId: { in: ids } } });
  await transaction.follow.deleteMany({
    where: { targetKind: "proposal", targetId: { in: ids } },
  });
  for (const id of ids) await remakeDigests(transaction, id, erased);
}
