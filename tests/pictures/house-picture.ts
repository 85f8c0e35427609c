/** Draws the features on their floors, with what imports what, as one SVG. */
import { FLOORS, featureEdges, heightOf, leadsUp } from "../unit/architecture/feature-floors";
import { readTree } from "../unit/architecture/source-tree";

/** Where the picture lies, from the root of the clone. */
export const HOUSE_PICTURE = "docs/pictures/house.svg";

const WIDTH = 1000;
const BOX = { width: 118, height: 40, gap: 16 } as const;
const FLOOR = { margin: 12, title: 26, row: 76, between: 64, side: 18 } as const;
const PER_ROW = 7;
const COLOURS = { ground: "#e3eedf", pillars: "#e6ebf7", roof: "#fbeed7" } as const;
const INK = "#1b2a41";

const TEXTS = {
  roof: "Roof: collects from what is below, owns no table but an index",
  pillars: "Pillars: each owns its tables and the rules on them",
  ground: "Ground: knows nobody above it",
} as const;

type FloorName = keyof typeof FLOORS;
interface Place {
  x: number;
  y: number;
}

const FROM_THE_TOP = ["roof", "pillars", "ground"] as const satisfies readonly FloorName[];

function rowsOf(floor: FloorName): string[][] {
  const names = [...FLOORS[floor]].sort();
  const rows = Math.ceil(names.length / PER_ROW);
  const perRow = Math.ceil(names.length / rows);
  return Array.from({ length: rows }, (_, row) => names.slice(row * perRow, (row + 1) * perRow));
}

/** The middle of the box of each feature, and the band of each floor. */
function layOut() {
  const places = new Map<string, Place>();
  const bands: { floor: FloorName; top: number; height: number }[] = [];
  let top = FLOOR.margin;
  for (const floor of FROM_THE_TOP) {
    const rows = rowsOf(floor);
    const height = FLOOR.title + rows.length * FLOOR.row;
    bands.push({ floor, top, height });
    for (const [row, names] of rows.entries()) {
      const used = names.length * (BOX.width + BOX.gap) - BOX.gap;
      for (const [index, name] of names.entries()) {
        places.set(name, {
          x: (WIDTH - used) / 2 + index * (BOX.width + BOX.gap) + BOX.width / 2,
          y: top + FLOOR.title + row * FLOOR.row + FLOOR.row / 2,
        });
      }
    }
    top += height + FLOOR.between;
  }
  return { places, bands, height: top - FLOOR.between + FLOOR.margin };
}

function curve(from: Place, to: Place): string {
  const down = from.y <= to.y;
  const start = from.y + (down ? BOX.height / 2 : -BOX.height / 2);
  const sameRow = from.y === to.y;
  const end = to.y + (sameRow || !down ? BOX.height / 2 : -BOX.height / 2);
  const bend = sameRow ? 26 : (end - start) / 2;
  const second = sameRow ? end + bend : end - bend;
  return `M${from.x} ${start}C${from.x} ${start + bend} ${to.x} ${second} ${to.x} ${end}`;
}

/** The picture of the code as it is now. */
export function drawHouse(): string {
  const edges = [...featureEdges(readTree("app")).keys()].sort();
  const { places, bands, height } = layOut();
  const lines = edges.flatMap((edge) => {
    const [from = "", to = ""] = edge.split(" -> ");
    const start = places.get(from);
    const end = places.get(to);
    if (!start || !end) return [];
    const look = leadsUp(edge)
      ? 'stroke="#b3261e" stroke-width="1.6" stroke-dasharray="5 3"'
      : `stroke="${INK}" stroke-opacity="${heightOf(from) === heightOf(to) ? 0.35 : 0.16}"`;
    return [`<path d="${curve(start, end)}" ${look}><title>${edge}</title></path>`];
  });
  const floors = bands.map(
    ({ floor, top, height: tall }) =>
      `<rect x="${FLOOR.side}" y="${top}" width="${WIDTH - 2 * FLOOR.side}" height="${tall}" rx="8" fill="${COLOURS[floor]}"/>` +
      `<text x="${FLOOR.side + 12}" y="${top + 18}" font-size="13">${TEXTS[floor]}</text>`,
  );
  const boxes = [...places].map(
    ([name, { x, y }]) =>
      `<g id="${name}"><rect x="${x - BOX.width / 2}" y="${y - BOX.height / 2}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="#ffffff" stroke="${INK}"/>` +
      `<text x="${x}" y="${y + 5}" font-size="14" text-anchor="middle">${name}</text></g>`,
  );
  const up = edges.filter(leadsUp).length;
  const about = `${places.size} features on three floors, ${edges.length} imports between them, ${up} of them upwards.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title about">`,
    `<title id="title">The features and what they import</title><desc id="about">${about}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<g font-family="system-ui, sans-serif" fill="${INK}">`,
    ...floors,
    `<g fill="none">${lines.join("")}</g>`,
    ...boxes,
    "</g></svg>\n",
  ].join("\n");
}
