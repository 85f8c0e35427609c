/** Files that staff put beside something: what is kept of them, and how they are handed out. */
import { writeImageAnew } from "./image.server";

/** A file as it is stored. */
export type StoredFile = { bytes: Uint8Array<ArrayBuffer>; mediaType: string };

const PDF = "application/pdf";

/**
 * A file as it is stored: a PDF as it came, a picture written anew so that it carries nothing along.
 * @param isPdf as its first bytes say
 * @returns null when it is no picture that can be read
 */
export async function storedFile(
  bytes: Uint8Array<ArrayBuffer>,
  isPdf: boolean,
): Promise<StoredFile | null> {
  return isPdf ? { bytes, mediaType: PDF } : writeImageAnew(bytes);
}
