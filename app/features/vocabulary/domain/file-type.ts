/**
 * Rule: files of a few kinds only are taken. What a file is follows from its first bytes, never from its name or from
 * what the browser says. Source: the issue on sessions (materials, type-sniffed and size-limited).
 */

export type FileType = "application/pdf" | "image/jpeg" | "image/png" | "image/webp";

/** Bytes with which each type begins, and where. */
const SIGNATURES: readonly { type: FileType; parts: readonly [number, readonly number[]][] }[] = [
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
export function typeOfBytes(bytes: Uint8Array): FileType | null {
  const found = SIGNATURES.find(({ parts }) =>
    parts.every(([at, expected]) => expected.every((byte, index) => bytes[at + index] === byte)),
  );
  return found?.type ?? null;
}
