import type { RoleFigures, RoundFigures } from "~/features/participation/domain/figures";
import type { Interval } from "~/features/participation/domain/interval";
import { addIntervals } from "~/features/participation/domain/interval";
import { rangeText } from "~/features/participation/ui/range-text";
import { useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
import { axisTicks } from "~/ui/axis";
import { RangeBar } from "~/ui/range-bar";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export interface PersonFiguresProps {
  figures: {
    roles: readonly RoleFigures[];
    total: RoundFigures["total"];
    unknownRoles?: RoundFigures["unknownRoles"];
  };
}

function unknownOf({ unknownRoles = [] }: PersonFiguresProps["figures"]): Interval {
  return addIntervals(unknownRoles.map(({ persons }) => persons));
}

/** Unique persons per role and together, as ranges with soft ends on one axis; grey for people of unknown role. */
export function PersonBars({ figures }: PersonFiguresProps) {
  const t = useT();
  const unknown = unknownOf(figures);
  const present = figures.roles.filter(({ persons }) => persons.min > 0 || (persons.max ?? 0) > 0);
  const open = figures.roles.filter(({ persons }) => persons.min === 0 && persons.max === null);
  const ticks = axisTicks(Math.max(figures.total.persons.max, unknown.max));
  const axisMax = ticks.at(-1) ?? 1;
  return (
    <Stack>
      {present.map(({ role, persons }) => (
        <RangeBar
          key={role}
          label={t(`terms.roles_${role}`)}
          valueText={rangeText(t, persons)}
          range={{ min: persons.min, max: persons.max ?? persons.min }}
          axisMax={axisMax}
        />
      ))}
      <RangeBar
        label={unknown.max > 0 ? t("participation.totalKnown") : t("participation.total")}
        valueText={rangeText(t, figures.total.persons)}
        range={figures.total.persons}
        axisMax={axisMax}
        ticks={unknown.max > 0 ? undefined : ticks}
      />
      {unknown.max > 0 ? (
        <RangeBar
          label={t("participation.unknownBar")}
          valueText={rangeText(t, unknown)}
          range={unknown}
          isUnknown
          axisMax={axisMax}
          ticks={ticks}
        />
      ) : null}
      {open.length > 0 ? (
        <Text>
          {t("participation.openRoles", {
            roles: formatList(
              t.language,
              open.map(({ role }) => t(`terms.roles_${role}`)),
            ),
          })}
        </Text>
      ) : null}
    </Stack>
  );
}
