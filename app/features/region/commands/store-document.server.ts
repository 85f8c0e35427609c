import type { Transaction } from "~/platform/db.server";

type Texts = {
  title: string;
  titleEn: string | null;
  summary: string | null;
  summaryEn: string | null;
};
type Version = { label: string; dated: string | null };

/** Adds a paper with its first version. A step of the command that adds it. */
export function storeDocument(
  transaction: Transaction,
  document: Texts & { slug: string },
  version: Version,
): Promise<{ id: string }> {
  return transaction.document.create({
    data: { ...document, versions: { create: { ...version, status: "concept" } } },
    select: { id: true },
  });
}

/** Writes a paper's name and summary anew; its address stays. A step of the command that changes it. */
export async function rewriteDocument(
  transaction: Transaction,
  id: string,
  texts: Texts,
): Promise<void> {
  await transaction.document.update({ where: { id }, data: texts });
}

/** Takes a paper away with its versions and sources. A step of the command that made sure that nothing rests on it. */
export async function deleteDocument(transaction: Transaction, id: string): Promise<void> {
  await transaction.source.deleteMany({ where: { documentId: id } });
  await transaction.documentVersion.deleteMany({ where: { documentId: id } });
  await transaction.document.delete({ where: { id } });
}

/** Adds a version to a paper. A step of the command that adds it. */
export async function storeVersion(
  transaction: Transaction,
  documentId: string,
  version: Version,
): Promise<void> {
  await transaction.documentVersion.create({ data: { documentId, ...version, status: "concept" } });
}

/** Takes a version of a paper away. A step of the command that made sure that one stays. */
export async function deleteVersion(transaction: Transaction, id: string): Promise<void> {
  await transaction.documentVersion.delete({ where: { id } });
}
