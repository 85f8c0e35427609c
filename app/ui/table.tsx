import { type ReactNode, useId } from "react";
import { classNames } from "~/ui/class-names";

export interface TableColumn {
  key: string;
  label: ReactNode;
  numeric?: boolean;
}

export interface TableRow {
  key: string;
  /** One per column, in the same order; the first is the header of the row. */
  cells: readonly ReactNode[];
}

export interface TableProps {
  caption: ReactNode;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** The last row as a total. */
  footer?: TableRow;
}

interface TableLineProps {
  row: TableRow;
  columns: readonly TableColumn[];
}

function TableLine({ row, columns }: TableLineProps) {
  return (
    <tr className="utrecht-table__row">
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} scope="row" className="utrecht-table__header-cell">
            {row.cells[index]}
          </th>
        ) : (
          <td
            key={column.key}
            className={classNames(
              "utrecht-table__cell",
              column.numeric && "utrecht-table__cell--numeric-column",
            )}
          >
            {row.cells[index]}
          </td>
        ),
      )}
    </tr>
  );
}

/** A table with a caption and scoped headers; on a narrow screen it scrolls within its own region. */
export function Table({ caption, columns, rows, footer }: TableProps) {
  const captionId = useId();
  // A region that scrolls must be reachable by keyboard, which the attribute pair below does.
  const scrollRegion = { role: "region", tabIndex: 0, "aria-labelledby": captionId };
  return (
    <div
      className="utrecht-table-container utrecht-table-container--overflow-inline"
      {...scrollRegion}
    >
      <table className="utrecht-table">
        <caption className="utrecht-table__caption" id={captionId}>
          {caption}
        </caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classNames(
                  "utrecht-table__header-cell",
                  column.numeric && "utrecht-table__header-cell--numeric-column",
                )}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <TableLine key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
        {footer ? (
          <tfoot className="utrecht-table__footer">
            <TableLine row={footer} columns={columns} />
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
