/**
 * Rule: beside a report stand files of a few kinds only: PDF and images. What a file is follows from its first bytes,
 * never from its name or from what the browser says; and slides alone never make a report.
 * Source: the issue on sessions (materials, type-sniffed and size-limited).
 */
import { typeOfBytes } from "~/features/vocabulary/domain/file-type";
import type { FileType } from "~/features/vocabulary/domain/file-type";

export const MATERIAL_KINDS = ["slides", "document", "image"] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** Bytes of the largest file. */
export const MATERIAL_MAX_BYTES = 5 * 1024 * 1024;

/** Files beside one report. */
export const MATERIALS_MAX = 12;

export type MaterialVerdict =
  | { ok: true; type: FileType; kind: MaterialKind }
  | { ok: false; code: "empty" | "unknown_type" | "too_many" }
  | { ok: false; code: "too_large"; max: number };

/**
 * Whether a file may stand beside a report.
 *
 * @param asked what the writer calls it; an image is an image, a PDF is never one
 * @param present how many files the report has already
 */
export function materialVerdict(
  bytes: Uint8Array,
  asked: MaterialKind,
  present: number,
): MaterialVerdict {
  if (present >= MATERIALS_MAX) return { ok: false, code: "too_many" };
  if (bytes.length === 0) return { ok: false, code: "empty" };
  if (bytes.length > MATERIAL_MAX_BYTES) {
    return { ok: false, code: "too_large", max: MATERIAL_MAX_BYTES };
  }
  const type = typeOfBytes(bytes);
  if (type === null) return { ok: false, code: "unknown_type" };
  if (type !== "application/pdf") return { ok: true, type, kind: "image" };
  return { ok: true, type, kind: asked === "image" ? "document" : asked };
}
