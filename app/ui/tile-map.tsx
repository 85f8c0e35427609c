import type { ReactNode } from "react";

export interface TileMapCell {
  key: string;
  name: string;
  /** Place on the drawing, from 1: up to six columns and five rows. */
  column: 1 | 2 | 3 | 4 | 5 | 6;
  row: 1 | 2 | 3 | 4 | 5;
  /** What is known, in words or a number; the tone only repeats it. */
  value: ReactNode;
  tone: "reached" | "empty" | "hidden";
  href?: string;
}

export interface TileMapProps {
  label: string;
  cells: readonly TileMapCell[];
}

/** A region as tiles, one per municipality, roughly where they lie; a plain list on a phone. */
export function TileMap({ label, cells }: TileMapProps) {
  return (
    <ul className="tile-map" role="list" aria-label={label}>
      {cells.map((cell) => (
        <li
          key={cell.key}
          className={`tile-map__cell tile-map__cell--${cell.tone} tile-map__cell--column-${cell.column} tile-map__cell--row-${cell.row}`}
        >
          <span className="tile-map__name">
            {cell.href ? <a href={cell.href}>{cell.name}</a> : cell.name}
          </span>
          <span className="tile-map__value">{cell.value}</span>
        </li>
      ))}
    </ul>
  );
}
