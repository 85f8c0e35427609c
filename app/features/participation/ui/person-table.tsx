import type { Figures } from "~/features/participation/domain/figures";
import type { Range } from "~/features/participation/domain/interval";
import type { PersonFiguresProps } from "~/features/participation/ui/person-bars";
import { useT } from "~/i18n/context";
import { rangeText } from "~/features/participation/ui/range-text";
import { Table } from "~/ui/table";

/** The same as the bars, in numbers: people, contributions, once and more often. */
export function PersonTable({ figures }: PersonFiguresProps) {
  const t = useT();
  const hasUnknown = (figures.unknownRoles ?? []).length > 0;
  const totalLabel = hasUnknown ? t("participation.totalKnown") : t("participation.total");
  const range = (value: Range) => rangeText(t, value);
  const cells = (label: string, row: Figures<Range>) => [
    label,
    range(row.persons),
    range(row.contributions),
    range(row.once),
    range(row.repeat),
  ];
  return (
    <Table
      caption={t("participation.tableCaption")}
      columns={[
        { key: "role", label: t("participation.columnRole") },
        { key: "persons", label: t("participation.columnPersons"), numeric: true },
        { key: "contributions", label: t("participation.columnContributions"), numeric: true },
        { key: "once", label: t("participation.columnOnce"), numeric: true },
        { key: "repeat", label: t("participation.columnRepeat"), numeric: true },
      ]}
      rows={figures.roles
        .filter(({ persons }) => persons.max !== 0)
        .map((row) => ({ key: row.role, cells: cells(t(`terms.roles_${row.role}`), row) }))}
      footer={{ key: "total", cells: cells(totalLabel, figures.total) }}
    />
  );
}
