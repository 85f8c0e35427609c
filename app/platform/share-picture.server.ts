/** The picture that comes along when somebody shares the address of a page: made here, from outlines, without fonts. */
import { memoise } from "./cache.server";
import { oneAtATime } from "./image.server";
import { LETTER_OUTLINES, UNITS_PER_EM } from "./letter-outlines.server";

const WIDTH = 1_200;
const HEIGHT = 630;
const MARGIN = 80;
const LINE = 1.2;
const MOST_LINES = 3;
const MOST_KEPT = 50;
/** The light colours of the pages: a picture does not know who looks at it. */
export const PICTURE_COLOURS = {
  paper: "#fffaf3",
  ink: "#1d2433",
  thread: "#c8102e",
  sun: "#ffe3a3",
} as const;

export interface SharePicture {
  readonly title: string;
  /** Above the title: what kind of page it is. */
  readonly kicker: string;
  readonly siteName: string;
  /** The lines of a drawing of 320 by 120; null for none. */
  readonly drawing: { readonly sun: string; readonly ink: string; readonly thread: string } | null;
}

interface Letter {
  readonly width: number;
  readonly outline: string;
}

/** The letters, read with the first picture: no start waits for them. */
const lettersOf = memoise(
  1,
  (outlines) =>
    new Map<string, Letter>(
      outlines
        .trim()
        .split("\n")
        .map((line) => {
          const [code = "", width = "", ...outline] = line.split(" ");
          const letter = { width: Number(width), outline: outline.join(" ") };
          return [String.fromCodePoint(Number.parseInt(code, 16)), letter];
        }),
    ),
);
const UNKNOWN: Letter = { width: UNITS_PER_EM / 2, outline: "" };

/** The letter of a character; of one that is not drawn an empty place. */
function letterOf(character: string): Letter {
  return lettersOf(LETTER_OUTLINES).get(character) ?? UNKNOWN;
}

/** How wide a text is, in ems. */
export function widthOf(text: string): number {
  return (
    Array.from(text).reduce((sum, character) => sum + letterOf(character).width, 0) / UNITS_PER_EM
  );
}

/** Lines of at most so many ems; what does not fit into the last one ends in an ellipsis. */
export function wrappedLines(text: string, longest: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > longest) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  const shown = lines.slice(0, MOST_LINES).map((one) => shortened(one, longest));
  if (lines.length <= MOST_LINES) return shown;
  return shown.map((one, at) => (at === MOST_LINES - 1 ? shortened(`${one} …`, longest) : one));
}

function shortened(line: string, longest: number): string {
  if (widthOf(line) <= longest) return line;
  let beginning = line.replace(/ ?…$/, "");
  while (beginning !== "" && widthOf(`${beginning}…`) > longest) beginning = beginning.slice(0, -1);
  return `${beginning.trimEnd()}…`;
}

/** A line of text as outlines, its foot at `y`. */
export function drawText(text: string, x: number, y: number, size: number): string {
  const scale = size / UNITS_PER_EM;
  let pen = 0;
  const drawn = Array.from(text, (character) => {
    const { width, outline } = letterOf(character);
    const place = pen;
    pen += width;
    return outline === "" ? "" : `<path transform="translate(${place} 0)" d="${outline}"/>`;
  });
  return `<g fill="${PICTURE_COLOURS.ink}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${drawn.join("")}</g>`;
}

function drawingAt({ sun, ink, thread }: NonNullable<SharePicture["drawing"]>): string {
  const line = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
  // As wide as the picture, so that the thread runs from edge to edge.
  return `<g transform="translate(${(WIDTH - 800) / 2} 300) scale(2.5)"><path fill="${PICTURE_COLOURS.sun}" d="${sun}"/><path ${line} stroke="${PICTURE_COLOURS.ink}" stroke-width="2" d="${ink}"/><path ${line} stroke="${PICTURE_COLOURS.thread}" stroke-width="3" d="M-200 96H0M320 96H520${thread}"/></g>`;
}

/** The picture as an SVG of outlines: no text, no font, nothing from outside. */
export function sharePictureSvg(picture: SharePicture): string {
  const size = 68;
  const lines = wrappedLines(picture.title.normalize("NFC"), (WIDTH - 2 * MARGIN) / size);
  const title = lines.map((line, at) => drawText(line, MARGIN, 184 + at * size * LINE, size));
  const name = drawText(picture.siteName, WIDTH - MARGIN - widthOf(picture.siteName) * 36, 90, 36);
  const drawing = picture.drawing === null ? "" : drawingAt(picture.drawing);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PICTURE_COLOURS.paper}"/>${drawing}${drawText(picture.kicker, MARGIN, 90, 30)}${name}${title.join("")}</svg>`;
}

/** A drawing as PNG. */
export function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return oneAtATime(async () => {
    const { default: sharp } = await import("sharp");
    const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
    return new Uint8Array(png);
  });
}

const made = memoise(MOST_KEPT, pngOf);

/** The picture as PNG of 1200 by 630, which is what others ask for. The same picture is made once. */
export function sharePicture(picture: SharePicture): Promise<Uint8Array<ArrayBuffer>> {
  return made(sharePictureSvg(picture));
}
