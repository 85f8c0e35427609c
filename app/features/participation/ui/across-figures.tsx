import type { FiguresAcross } from "~/features/participation/queries/across-rounds.server";
import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import type { Range } from "~/features/participation/domain/interval";
import { ROLES, isRole } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import { Definitions } from "~/features/participation/ui/definitions";
import { Origin } from "~/features/participation/ui/origin";
import { SilenceTable } from "~/features/participation/ui/silence-table";
import { usePath, useT } from "~/i18n/context";
import { formatRange } from "~/i18n/format";
import { axisTicks } from "~/ui/axis";
import { LinkSwitch } from "~/ui/link-switch";
import { RangeBar } from "~/ui/range-bar";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TrendChart } from "~/ui/trend-chart";

/** The role that an address asks the trend to show; null for everybody. */
export function trendRole(parameters: URLSearchParams): Role | null {
  const role = parameters.get("groep") ?? "";
  return isRole(role) ? role : null;
}

/** What can be drawn of a range: without a known end only what is certain. */
function atLeast(persons: Range | undefined): { min: number; max: number } {
  const min = persons?.min ?? 0;
  return { min, max: persons?.max ?? min };
}

/** How many people took part, round after round; the table below it has the same numbers. */
export function Trend({ across, role }: { across: FiguresAcross; role: Role | null }) {
  const t = useT();
  const here = usePath()("/cijfers");
  const bars = across.rounds.map(({ slug, figures }, index) => ({
    key: slug,
    mark: String(index + 1),
    ...(role === null
      ? figures.total.persons
      : atLeast(figures.roles.find((row) => row.role === role)?.persons)),
  }));
  const choice = (value: Role | null) => ({
    href: value === null ? `${here}#trend` : `${here}?groep=${value}#trend`,
    label: value === null ? t("figures.trendEveryone") : t(`terms.roles_${value}`),
    current: value === role,
  });
  return (
    <>
      <LinkSwitch
        label={t("figures.trendFor")}
        options={[choice(null), ...ROLES.map((value) => choice(value))]}
      />
      <TrendChart bars={bars} ticks={axisTicks(Math.max(0, ...bars.map(({ max }) => max)))} />
    </>
  );
}

/** People per phase of policy; rounds that are made up stand apart. */
export function PhaseFigures({ across }: { across: FiguresAcross }) {
  const t = useT();
  const ticks = axisTicks(
    Math.max(0, ...across.phases.map(({ figures }) => figures.total.persons.max)),
  );
  return (
    <Section title={t("figures.phases")} intro={t("figures.phasesIntro")} id="fasen">
      <Stack>
        {across.phases.map(({ phase, rounds, example, figures }, index) => (
          <RangeBar
            key={`${phase}-${example}`}
            label={t.count(example ? "figures.phaseExample" : "figures.phaseRounds", rounds, {
              phase: t(`terms.phase_${phase}`),
            })}
            valueText={formatRange(
              t.language,
              figures.total.persons.min,
              figures.total.persons.max,
            )}
            range={figures.total.persons}
            axisMax={ticks.at(-1) ?? 1}
            ticks={index === across.phases.length - 1 ? ticks : undefined}
          />
        ))}
      </Stack>
      <Definitions assumptions={LEAST_ASSUMPTIONS} />
    </Section>
  );
}

/** Which group was never heard in which municipality, over all published tables together. */
export function SilenceAcross({ across }: { across: FiguresAcross }) {
  const t = useT();
  const { silence, municipalities } = across;
  return (
    <Section title={t("figures.silenceMap")} intro={t("figures.silenceMapIntro")} id="stilte">
      {silence ? (
        <>
          <SilenceTable map={silence.map} names={municipalities} />
          <Text quiet>
            {t.count("figures.silenceRounds", silence.rounds)}{" "}
            {silence.example ? t("figures.silenceExample") : null}
          </Text>
          <Origin
            definitions={["figures.definitionSilence", "figures.definitionHidden"]}
            sources={[{ key: "tables", content: t("figures.originTables") }]}
          />
        </>
      ) : (
        <Text>{t("figures.silenceNoTable")}</Text>
      )}
    </Section>
  );
}
