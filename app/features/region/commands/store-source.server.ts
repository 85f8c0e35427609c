import type { StoredFile } from "~/platform/stored-file.server";
import type { Transaction } from "~/platform/db.server";

type Columns = {
  title: string;
  publisher: string | null;
  dated: string | null;
  reference: string | null;
  url: string | null;
};

/** Writes what is told of a source anew; its key stays, by which facts cite it. A step of the command that changes it. */
export async function rewriteSource(
  transaction: Transaction,
  id: string,
  columns: Columns,
): Promise<void> {
  await transaction.source.update({ where: { id }, data: columns });
}

/** Puts a file in the place of the one before. A step of the command that adds or changes a source. */
export async function storeSourceFile(
  transaction: Transaction,
  sourceId: string,
  { bytes, mediaType }: StoredFile,
  now: Date,
): Promise<void> {
  await transaction.sourceFile.deleteMany({ where: { sourceId } });
  await transaction.sourceFile.create({
    data: { sourceId, bytes, mediaType, size: bytes.length, createdAt: now },
  });
}

/** Takes a source away with its file. A step of the command that made sure that nothing cites it. */
export async function deleteSource(transaction: Transaction, id: string): Promise<void> {
  await transaction.source.delete({ where: { id } });
}
