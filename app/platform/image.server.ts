/** More pixels than any phone takes: a small file can unpack into something that fills the memory. */
const MOST_PIXELS = 50_000_000;
/** Pictures of a camera or a screen; a drawing or a document in disguise is read by nothing. */
const FORMATS = ["jpeg", "png", "webp", "gif", "heif", "tiff"];
const LONGEST_SIDE = 2_000;
const QUALITY = 82;

/** A picture as it is stored: written anew, so that nothing of the original file but its pixels remains. */
export type CleanImage = { bytes: Uint8Array<ArrayBuffer>; mediaType: "image/webp" };

let last: Promise<unknown> = Promise.resolve();

/** Unpacks one picture at a time: each can fill a good part of the memory, and many may come at once. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

/**
 * Writes a picture anew: turned upright, at most so many pixels a side, without place, camera or anything else the file
 * carried along.
 * @returns null when the bytes are no picture that can be read
 */
export function writeImageAnew(
  bytes: Uint8Array,
  longestSide = LONGEST_SIDE,
): Promise<CleanImage | null> {
  return oneAtATime(() => write(bytes, longestSide));
}

async function write(bytes: Uint8Array, longestSide: number): Promise<CleanImage | null> {
  // Loaded with the first picture: the library of pictures is memory that most servers never need.
  const { default: sharp } = await import("sharp");
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const { format } = await picture.metadata();
    if (!FORMATS.includes(format)) return null;
    const written = await picture
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
