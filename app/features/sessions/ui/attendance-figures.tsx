import { ROLES } from "~/features/participation/domain/roles";
import type { AttendanceFigures } from "~/features/sessions/domain/attendance";
import { useT } from "~/i18n/context";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";

/** Who was there, by role. No-shows and supervisors stand beside it and count nowhere. */
export function AttendanceTable({ figures }: { figures: AttendanceFigures }) {
  const t = useT();
  return (
    <div className="stack stack--tight attendance-figures">
      <Table
        caption={t("sessionDesk.figures")}
        columns={[
          { key: "role", label: t("sessionDesk.figuresRole") },
          { key: "count", label: t("sessionDesk.figuresCount"), numeric: true },
        ]}
        rows={ROLES.map((role) => ({
          key: role,
          cells: [t(`terms.roles_${role}`), figures.byRole[role]],
        }))}
        footer={{ key: "total", cells: [t("sessionDesk.figuresTotal"), figures.total] }}
      />
      <Text quiet small>
        {[
          figures.noShows > 0 ? t.count("sessionDesk.figuresNoShows", figures.noShows) : "",
          figures.supervisors > 0
            ? t.count("sessionDesk.figuresSupervisors", figures.supervisors)
            : "",
        ]
          .filter(Boolean)
          .join(" ")}
      </Text>
    </div>
  );
}
