/**
 * Rule: beside a report stand files of a few kinds only: PDF and images. What a file is follows from its first bytes,
 * never from its name or from what the browser says; and slides alone never make a report.
 * Source: the issue on sessions (materials, type-sniffed and size-limited).
 */

export const MATERIAL_KINDS = ["slides", "document", "image"] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** Bytes of the largest file. */
export const MATERIAL_MAX_BYTES = 5 * 1024 * 1024;

/** Files beside one report. */
export const MATERIALS_MAX = 12;

export type MaterialType = "application/pdf" | "image/jpeg" | "image/png" | "image/webp";

/** Bytes with which each type begins, and where. */
const SIGNATURES: readonly { type: MaterialType; parts: readonly [number, readonly number[]][] }[] =
  [
    { type: "application/pdf", parts: [[0, [0x25, 0x50, 0x44, 0x46, 0x2d]]] },
    { type: "image/jpeg", parts: [[0, [0xff, 0xd8, 0xff]]] },
    { type: "image/png", parts: [[0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]]] },
    {
      type: "image/webp",
      parts: [
        [0, [0x52, 0x49, 0x46, 0x46]],
        [8, [0x57, 0x45, 0x42, 0x50]],
      ],
    },
  ];

/** What a file is by its first bytes; null for anything else, whatever its name says. */
export function typeOfBytes(bytes: Uint8Array): MaterialType | null {
  const found = SIGNATURES.find(({ parts }) =>
    parts.every(([at, expected]) => expected.every((byte, index) => bytes[at + index] === byte)),
  );
  return found?.type ?? null;
}

export type MaterialVerdict =
  | { ok: true; type: MaterialType; kind: MaterialKind }
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
