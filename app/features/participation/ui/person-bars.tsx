import type { RoleFigures, RoundFigures } from "~/features/participation/domain/figures";
import { useT } from "~/i18n/context";
import { formatRange } from "~/i18n/format";
import { axisTicks } from "~/ui/axis";
import { RangeBar } from "~/ui/range-bar";
import { Stack } from "~/ui/stack";

export interface PersonFiguresProps {
  figures: { roles: readonly RoleFigures[]; total: RoundFigures["total"] };
}

/** Unique persons per role and together, as ranges with soft ends on one axis. */
export function PersonBars({ figures }: PersonFiguresProps) {
  const t = useT();
  const present = figures.roles.filter(({ persons }) => persons.max > 0);
  const ticks = axisTicks(figures.total.persons.max);
  const axisMax = ticks.at(-1) ?? 1;
  return (
    <Stack>
      {present.map(({ role, persons }) => (
        <RangeBar
          key={role}
          label={t(`terms.roles_${role}`)}
          valueText={formatRange(t.language, persons.min, persons.max)}
          range={persons}
          axisMax={axisMax}
        />
      ))}
      <RangeBar
        label={t("participation.total")}
        valueText={formatRange(t.language, figures.total.persons.min, figures.total.persons.max)}
        range={figures.total.persons}
        axisMax={axisMax}
        ticks={ticks}
      />
    </Stack>
  );
}
