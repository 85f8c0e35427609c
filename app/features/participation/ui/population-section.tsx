import { isRole } from "~/features/participation/domain/roles";
import type { GroupComparison } from "~/features/participation/domain/representativeness";
import type { PopulationComparison } from "~/features/participation/queries/reference-population.server";
import { Origin } from "~/features/participation/ui/origin";
import { useT } from "~/i18n/context";
import { formatDate, formatNumber, formatRange, formatShare } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";

function shareText(t: Translate, share: GroupComparison["share"]): string {
  if (share === null) return t("participation.hidden");
  const [min, max] = [formatShare(t.language, share.min), formatShare(t.language, share.max)];
  return min === max ? min : t("figures.shareRange", { min, max });
}

function captionOf(t: Translate, { dimension, role }: PopulationComparison): string {
  if (dimension === "role") return t("figures.populationByRole");
  return role === null
    ? t("figures.populationByMunicipality")
    : t("figures.populationByMunicipalityOf", { roles: t(`terms.roles_${role}`) });
}

interface ComparisonTableProps {
  comparison: PopulationComparison;
  names: Readonly<Record<string, string>>;
}

function ComparisonTable({ comparison, names }: ComparisonTableProps) {
  const t = useT();
  const nameOf = (key: string) => names[key] ?? (isRole(key) ? t(`terms.roles_${key}`) : key);
  const dimensionLabel =
    comparison.dimension === "role"
      ? t("figures.columnGroup")
      : t("participation.columnMunicipality");
  return (
    <>
      <Table
        caption={captionOf(t, comparison)}
        columns={[
          { key: "group", label: dimensionLabel },
          { key: "persons", label: t("participation.columnTotal"), numeric: true },
          { key: "share", label: t("figures.columnShare"), numeric: true },
          { key: "population", label: t("figures.columnPopulation"), numeric: true },
          { key: "expected", label: t("figures.columnPopulationShare"), numeric: true },
          { key: "balance", label: t("figures.columnBalance") },
        ]}
        rows={comparison.groups
          .filter(({ reference }) => reference !== null)
          .map(({ key, persons, share, reference, referenceShare, balance }) => ({
            key,
            cells: [
              nameOf(key),
              persons === null
                ? t("participation.hidden")
                : formatRange(t.language, persons.min, persons.max),
              shareText(t, share),
              formatNumber(t.language, reference?.count ?? 0),
              formatShare(t.language, referenceShare ?? 0),
              t(`figures.balance_${balance}`),
            ],
          }))}
      />
      <Origin
        definitions={["figures.definitionPopulation", "figures.definitionHidden"]}
        sources={[
          { key: "counted", content: t("figures.originPopulation") },
          ...comparison.sources.map(({ source, dated }) => ({
            key: `${source}-${dated}`,
            content: t("figures.populationSource", { source, date: formatDate(t.language, dated) }),
          })),
        ]}
        assumptions={[{ key: "margin", content: t("figures.assumeBalance") }]}
      />
    </>
  );
}

export interface PopulationSectionProps {
  comparisons: readonly PopulationComparison[];
  names: Readonly<Record<string, string>>;
}

/** Who took part beside the population; says that there is no comparison where nobody counted the population. */
export function PopulationSection({ comparisons, names }: PopulationSectionProps) {
  const t = useT();
  return (
    <Section title={t("figures.population")} intro={t("figures.populationIntro")} id="bevolking">
      {comparisons.length === 0 ? <Text>{t("figures.populationNone")}</Text> : null}
      {comparisons.map((comparison) => (
        <ComparisonTable
          key={`${comparison.dimension}-${comparison.role ?? ""}`}
          comparison={comparison}
          names={names}
        />
      ))}
    </Section>
  );
}
