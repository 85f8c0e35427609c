/**
 * Rule: a source of a paper may be a file where it has no place on the web that stays: a PDF or a picture of a page, of a few
 * megabytes. What it is follows from its first bytes.
 * Source: issue 19, A.3 (decisions with link or file as source).
 */
import { typeOfBytes } from "~/features/vocabulary/domain/file-type";

/** Bytes of the largest file. */
export const SOURCE_FILE_MAX_BYTES = 5 * 1024 * 1024;

export type SourceFileVerdict =
  { ok: true; isPdf: boolean } | { ok: false; code: "too_large" | "unknown_type" };

/** Whether a file may be the source of a paper. */
export function sourceFileVerdict(bytes: Uint8Array): SourceFileVerdict {
  if (bytes.length > SOURCE_FILE_MAX_BYTES) return { ok: false, code: "too_large" };
  const type = typeOfBytes(bytes);
  if (type === null) return { ok: false, code: "unknown_type" };
  return { ok: true, isPdf: type === "application/pdf" };
}
