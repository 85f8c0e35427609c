/** More pixels than any phone takes: a small file can unpack into something that fills the memory. */
const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 2_000;
const QUALITY = 82;

/** A picture as it is stored: written anew, so that nothing of the original file but its pixels remains. */
export type CleanImage = { bytes: Uint8Array<ArrayBuffer>; mediaType: "image/webp" };

/**
 * Writes a picture anew: turned upright, at most so many pixels a side, without place, camera or anything else the file
 * carried along.
 * @returns null when the bytes are no picture that can be read
 */
export async function writeImageAnew(
  bytes: Uint8Array,
  longestSide = LONGEST_SIDE,
): Promise<CleanImage | null> {
  // Loaded with the first picture: the library of pictures is memory that most servers never need.
  const { default: sharp } = await import("sharp");
  try {
    const written = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .resize({
        width: longestSide,
        height: longestSide,
        fit: "inside",
        withoutEnlargement: true,
      })
      .webp({ quality: QUALITY })
      .toBuffer();
    return { bytes: new Uint8Array(written), mediaType: "image/webp" };
  } catch {
    return null;
  }
}
