import { KNOT_RADIUS, KNOTS, knotLines } from "~/features/people/domain/knot";
import type { ParticipationCode } from "~/features/people/domain/participation-code";
import { drawText, PICTURE_COLOURS, pngOf, widthOf } from "~/platform/share-picture.server";
import { ownKnot } from "./own-knot.server";

const SIDE = 1_080;
const MIDDLE = SIDE / 2;
/** The thread, under the knot. */
const LINE = 420;
const KNOT_SIZE = 3.4;
const WIDEST = SIDE - 120;

/** The words of the picture: what it is, where the code is typed, and that it is nobody else's. */
export type CodePictureWords = { title: string; where: string; alone: string };

/** A line in the middle, as big as it may be and no wider than the picture. */
function centred(text: string, y: number, largest: number): string {
  const size = Math.min(largest, WIDEST / widthOf(text));
  return drawText(text, MIDDLE - (widthOf(text) * size) / 2, y, size);
}

function knotAt(knot: number): string {
  const shape = KNOTS[knot];
  if (shape === undefined) return "";
  const { whole, above } = knotLines(shape);
  const { sun, thread } = PICTURE_COLOURS;
  const over = above.map(
    (piece) =>
      `<path stroke="${sun}" stroke-width="11" d="${piece}"/><path stroke="${thread}" stroke-width="4.5" stroke-linecap="round" d="${piece}"/>`,
  );
  return `<g fill="none" transform="translate(${MIDDLE} ${LINE - KNOT_RADIUS * KNOT_SIZE}) scale(${KNOT_SIZE})"><circle fill="${sun}" r="62"/><path stroke="${thread}" stroke-width="4.5" d="M-200 ${KNOT_RADIUS}H200${whole}"/>${over.join("")}</g>`;
}

/**
 * A participation code to keep among the photos of a phone (PNG). It is made for the one who asks and kept nowhere.
 * @param personId whose code it is: their own knot stands above it
 */
export function codePicture(
  personId: string,
  code: ParticipationCode,
  words: CodePictureWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const { paper } = PICTURE_COLOURS;
  const lines = [
    centred(words.title, 610, 56),
    centred(code, 760, 110),
    centred(words.where, 880, 44),
    centred(words.alone, 960, 36),
  ];
  return pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}" fill="${paper}"/>${knotAt(ownKnot(personId))}${lines.join("")}</svg>`,
  );
}
