import type { TileMapCell } from "~/ui/tile-map";

/** Where each of the fourteen municipalities of Twente lies on the tile map, drawn by hand from the map. */
export const twenteTiles = {
  almelo: { name: "Almelo", column: 3, row: 2 },
  borne: { name: "Borne", column: 3, row: 3 },
  dinkelland: { name: "Dinkelland", column: 4, row: 1 },
  enschede: { name: "Enschede", column: 5, row: 3 },
  haaksbergen: { name: "Haaksbergen", column: 4, row: 4 },
  hellendoorn: { name: "Hellendoorn", column: 1, row: 2 },
  hengelo: { name: "Hengelo", column: 4, row: 3 },
  "hof-van-twente": { name: "Hof van Twente", column: 2, row: 3 },
  losser: { name: "Losser", column: 5, row: 2 },
  oldenzaal: { name: "Oldenzaal", column: 4, row: 2 },
  "rijssen-holten": { name: "Rijssen-Holten", column: 1, row: 3 },
  tubbergen: { name: "Tubbergen", column: 3, row: 1 },
  twenterand: { name: "Twenterand", column: 2, row: 1 },
  wierden: { name: "Wierden", column: 2, row: 2 },
} as const satisfies Record<string, Pick<TileMapCell, "name" | "column" | "row">>;
