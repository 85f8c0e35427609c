import type { Range } from "~/features/participation/domain/interval";
import type { Role } from "~/features/participation/domain/roles";
import { ROLES } from "~/features/participation/domain/roles";
import { bandText } from "~/features/participation/ui/range-text";
import type { Way } from "~/features/sessions/domain/ways";
import { useT } from "~/i18n/context";
import type { Translate } from "~/i18n/t";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";

interface AttendanceShown {
  byRole: Record<Role, Range | number>;
  total: Range | number;
  byWay: Record<Way, Range | number> | null;
  noShows: Range | number;
  supervisors: number;
}

function noShowText(t: Translate, count: Range): string {
  if (count.max === 0) return "";
  if (count.min === count.max) return t.count("sessionDesk.figuresNoShows", count.min);
  return t("sessionDesk.figuresNoShows_other", { count: bandText(t, count) });
}

/** Who was there, by role. No-shows and supervisors stand beside it and count nowhere. */
export function AttendanceTable({ figures }: { figures: AttendanceShown }) {
  const t = useT();
  const shown = (count: Range | number) => (typeof count === "number" ? count : bandText(t, count));
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
          cells: [t(`terms.roles_${role}`), shown(figures.byRole[role])],
        }))}
        footer={{ key: "total", cells: [t("sessionDesk.figuresTotal"), shown(figures.total)] }}
      />
      {figures.byWay ? (
        <Text>
          {t("sessionDesk.figuresByWay", {
            room: shown(figures.byWay.room),
            online: shown(figures.byWay.online),
          })}
        </Text>
      ) : null}
      <Text quiet small>
        {[
          typeof figures.noShows === "number"
            ? noShowText(t, { min: figures.noShows, max: figures.noShows })
            : noShowText(t, figures.noShows),
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
