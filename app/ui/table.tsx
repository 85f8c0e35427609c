import { type ReactNode, useId } from "react";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";

export interface TableColumn {
  key: string;
  label: ReactNode;
  numeric?: boolean;
  /** A column by which the list can be sorted: where that is, and how it is sorted now. */
  sort?: { href: string; direction: "ascending" | "descending" | null };
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
  /** Makes the rows an address within the page, such as for a skip link. */
  bodyId?: string;
  /** A list of things to open: each row becomes a card on a phone, so that nothing has to be moved sideways. */
  list?: boolean;
}

interface TableLineProps {
  row: TableRow;
  columns: readonly TableColumn[];
}

// A style sheet that shows rows as cards takes their meaning from listeners; a role gives it back.
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
  rowHeader: { role: "rowheader" },
} as const;

function ListLine({ row, columns }: TableLineProps) {
  return (
    <tr className="utrecht-table__row" {...ROLES.row}>
      {columns.map((column, index) => {
        const cell = row.cells[index];
        if (index === 0) {
          return (
            <th
              key={column.key}
              scope="row"
              className={classNames(
                "utrecht-table__header-cell",
                column.numeric && "utrecht-table__header-cell--numeric-column",
              )}
              {...ROLES.rowHeader}
            >
              {cell}
            </th>
          );
        }
        return (
          <td
            key={column.key}
            className={classNames(
              "utrecht-table__cell",
              column.numeric && "utrecht-table__cell--numeric-column",
              (cell === null || cell === "") && "list-table__nothing",
            )}
            {...ROLES.cell}
          >
            <span className="list-table__label">{column.label}</span>
            {cell}
          </td>
        );
      })}
    </tr>
  );
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

function ColumnHead({ column }: { column: TableColumn }) {
  const { label, numeric, sort } = column;
  return (
    <th
      scope="col"
      className={classNames(
        "utrecht-table__header-cell",
        numeric && "utrecht-table__header-cell--numeric-column",
      )}
      aria-sort={sort?.direction ?? undefined}
    >
      {sort ? (
        <a className="sort-link" href={sort.href}>
          {label}
          {sort.direction === null ? null : (
            <Icon
              name={sort.direction === "ascending" ? "chevronUp" : "chevronDown"}
              size="small"
            />
          )}
        </a>
      ) : (
        label
      )}
    </th>
  );
}

/** A table with a caption and scoped headers; on a narrow screen it scrolls within its own region, or shows cards. */
export function Table({ caption, columns, rows, footer, list = false, bodyId }: TableProps) {
  const captionId = useId();
  // A region that scrolls must be reachable by keyboard, which the attribute pair below does.
  const scrollRegion = { role: "region", tabIndex: 0, "aria-labelledby": captionId };
  const Line = list ? ListLine : TableLine;
  return (
    <div
      className="utrecht-table-container utrecht-table-container--overflow-inline"
      {...scrollRegion}
    >
      <table
        className={classNames("utrecht-table", list && "list-table")}
        {...(list ? ROLES.table : {})}
      >
        <caption className="utrecht-table__caption" id={captionId}>
          {caption}
        </caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody
          id={bodyId}
          tabIndex={bodyId === undefined ? undefined : -1}
          className="utrecht-table__body"
          {...(list ? ROLES.group : {})}
        >
          {rows.map((row) => (
            <Line key={row.key} row={row} columns={columns} />
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
