import type { Transaction } from "~/platform/db.server";

/** Adds a document that something is read from. A step of the command that reads from it. */
export async function addSource(
  transaction: Transaction,
  source: {
    key: string;
    title: string;
    dated: string | null;
    publisher?: string | null;
    reference?: string | null;
    url?: string | null;
    documentId?: string;
  },
): Promise<string> {
  const { id } = await transaction.source.create({ data: source, select: { id: true } });
  return id;
}
