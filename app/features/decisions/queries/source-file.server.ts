/** The file of a source: what is kept of one that is sent, and who may have it. */
import { sourceFileVerdict } from "~/features/decisions/domain/source-file";
import type { SourceFileVerdict } from "~/features/decisions/domain/source-file";
import { database } from "~/platform/db.server";
import { storedFile } from "~/platform/stored-file.server";
import type { StoredFile } from "~/platform/stored-file.server";

export type FileRefusal = Exclude<SourceFileVerdict, { ok: true }>;

/** A file that was sent, as it is stored; null where none was sent. */
export async function fileToStore(
  bytes: Uint8Array<ArrayBuffer> | null,
): Promise<{ ok: true; stored: StoredFile | null } | FileRefusal> {
  if (bytes === null) return { ok: true, stored: null };
  const verdict = sourceFileVerdict(bytes);
  if (!verdict.ok) return verdict;
  const stored = await storedFile(bytes, verdict.isPdf);
  return stored ? { ok: true, stored } : { ok: false, code: "unknown_type" };
}

/** The file of a source, and whether everybody may read it: a paper is public once a body decided on it. */
export async function sourceFile(
  id: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string; isPublic: boolean } | null> {
  const client = await database();
  const row = await client.sourceFile.findUnique({
    where: { id },
    select: {
      bytes: true,
      mediaType: true,
      source: { select: { document: { select: { _count: { select: { decisions: true } } } } } },
    },
  });
  if (!row) return null;
  const { bytes, mediaType, source } = row;
  const isPublic = source.document === null || source.document._count.decisions > 0;
  return { bytes, mediaType, isPublic };
}
