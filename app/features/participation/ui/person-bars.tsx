import type { RoundFigures } from "~/features/participation/domain/figures";
import { useT } from "~/i18n/context";
import { formatRange } from "~/i18n/format";
import { RangeBar } from "~/ui/range-bar";
import { Stack } from "~/ui/stack";

const TICKS = 4;

/** Whole numbers at even distances, the last at or above the largest value. */
function axisOf(largest: number): { axisMax: number; ticks: number[] } {
  const step = Math.max(1, Math.ceil(largest / TICKS));
  const count = Math.max(1, Math.ceil(largest / step));
  return {
    axisMax: step * count,
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
  };
}

/** Unique persons per role and together, as ranges with soft ends on one axis. */
export function PersonBars({ figures }: { figures: RoundFigures }) {
  const t = useT();
  const present = figures.roles.filter(({ persons }) => persons.max > 0);
  const { axisMax, ticks } = axisOf(figures.total.persons.max);
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
