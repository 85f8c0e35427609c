/**
 * Rule: an archive is a bag, so that whoever receives it can tell that nothing was lost or changed on the way, with tools that
 * every archive has. Source: RFC 8493 (The BagIt File Packaging Format, 1.0).
 */
import { createHash } from "node:crypto";

/** The files of an archive by their path, slashes between folders. */
export type Files = ReadonlyMap<string, Buffer>;

/** Lines of `bag-info.txt`, in their order. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/** The SHA-256 of a file, in hexadecimal digits. */
export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** In a manifest a line ends where a path ends, so that an end of line and the sign that escapes it are escaped. */
function manifestPath(path: string): string {
  return path.replaceAll("%", "%25").replaceAll("\n", "%0A").replaceAll("\r", "%0D");
}

function manifestOf(files: Files): Buffer {
  const lines = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)}  ${manifestPath(path)}\n`);
  return Buffer.from(lines.join(""));
}

/**
 * The whole bag.
 * @param payload what is archived, by its path in the bag (it begins with `data/`)
 * @param tags what stands beside it, such as its metadata
 */
export function bagOf(payload: Files, tags: Files, info: BagInfo): Map<string, Buffer> {
  const octets = [...payload.values()].reduce((sum, { length }) => sum + length, 0);
  const lines = [...info, ["Payload-Oxum", `${octets}.${payload.size}`] as const];
  const described = new Map([
    ...tags,
    ["bagit.txt", Buffer.from("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")] as const,
    [
      "bag-info.txt",
      Buffer.from(
        lines.map(([label, value]) => `${label}: ${value.replace(/\s+/g, " ")}\n`).join(""),
      ),
    ] as const,
    ["manifest-sha256.txt", manifestOf(payload)] as const,
  ]);
  return new Map([...payload, ...described, ["tagmanifest-sha256.txt", manifestOf(described)]]);
}
