/**
 * Which of the media types on offer a client takes (RFC 9110, 12.5.1): the most specific range of `Accept` that names a type
 * says how much it is wanted, and `q=0` that it is not. Of equals the first on offer is given.
 */

type Range = { readonly type: string; readonly quality: number };

const LONGEST_HEADER = 2_000;
const MOST_RANGES = 50;
/** A type without parameters; what follows a semicolon but a quality does not tell representations apart here. */
const MEDIA_RANGE = /^(?:\*\/\*|[\w!#$&^.+-]+\/(?:\*|[\w!#$&^.+-]+))$/;
const QUALITY = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i;

/** The ranges of a header; one that no program of good will sends counts as none. */
function rangesOf(header: string): Range[] {
  if (header.length > LONGEST_HEADER) return [];
  return header.split(",", MOST_RANGES).flatMap((part) => {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const type = name.toLowerCase();
    if (!MEDIA_RANGE.test(type)) return [];
    const quality = parameters.flatMap((parameter) => QUALITY.exec(parameter)?.[1] ?? [])[0];
    return [{ type, quality: quality === undefined ? 1 : Number(quality) }];
  });
}

function qualityOf(offered: string, ranges: readonly Range[]): number {
  const names = [offered, `${offered.split("/", 1)[0] ?? ""}/*`, "*/*"];
  for (const name of names) {
    const found = ranges.filter(({ type }) => type === name);
    if (found.length > 0) return Math.max(...found.map(({ quality }) => quality));
  }
  return 0;
}

/**
 * The media type to answer with.
 * @param offered what there is, in the order of preference, without parameters
 * @returns the one the client wants most; null when it takes none of them
 */
export function acceptedType<Type extends string>(
  request: Request,
  offered: readonly [Type, ...Type[]],
): Type | null {
  const ranges = rangesOf(request.headers.get("Accept") ?? "");
  // Without a header, or with one that says nothing, anything is welcome.
  if (ranges.length === 0) return offered[0];
  let best: { type: Type; quality: number } | null = null;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type ?? null;
}
