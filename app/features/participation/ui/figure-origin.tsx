import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import type { PlainKey } from "~/i18n/t";
import { DataList } from "~/ui/data-list";
import { Details } from "~/ui/details";
import { PlainList } from "~/ui/plain-list";
import { TextLink } from "~/ui/text-link";

function SourcesOfPage({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const counted = page.activities.reduce((sum, { contributions }) => sum + contributions, 0);
  const documents = new Map(
    page.activities.flatMap(({ counts }) => counts.map((count) => [count.sourceId, count.source])),
  );
  const items = [
    ...(counted > 0 ? [{ key: "ledger", content: t.count("figures.originLedger", counted) }] : []),
    ...[...documents].map(([key, source]) => ({ key, content: <Localized text={source} /> })),
  ];
  return items.length === 0 ? <>{t("figures.originNoSource")}</> : <PlainList items={items} />;
}

/** What is assumed now, in sentences, with the way to the switches. */
function AssumptionsOfPage({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const path = usePath();
  const { overlap, combined, believed = {} } = page.figures.assumptions;
  const isChosen = Object.keys(believed).length > 0;
  const items = [
    { key: "overlap", content: t(`figures.assumeOverlap_${overlap}`) },
    { key: "combined", content: t(`figures.assumeCombined_${combined}`) },
    ...(page.conflicts.length > 0
      ? [
          {
            key: "sources",
            content: isChosen ? t("figures.assumeBelieved") : t("figures.assumeAllSources"),
          },
        ]
      : []),
    {
      key: "change",
      content: (
        <TextLink href={`${path(`/rondes/${page.round.slug}/cijfers`)}#aannames`}>
          {t("figures.originChange")}
        </TextLink>
      ),
    },
  ];
  return <PlainList items={items} />;
}

export interface FigureOriginProps {
  page: RoundFiguresPage;
  /** What the figure means. */
  definitions: readonly PlainKey[];
  /** Left out where a figure rests on no assumption. */
  isAssumed?: boolean;
}

/** Below every figure: its definition, its sources and its assumptions, one click away. */
export function FigureOrigin({ page, definitions, isAssumed = true }: FigureOriginProps) {
  const t = useT();
  return (
    <Details summary={t("figures.origin")}>
      <DataList
        items={[
          {
            key: "definition",
            term: t("figures.originDefinition"),
            detail: (
              <PlainList items={definitions.map((key) => ({ key, content: t.find(key) ?? key }))} />
            ),
          },
          {
            key: "sources",
            term: t("figures.originSources"),
            detail: <SourcesOfPage page={page} />,
          },
          ...(isAssumed
            ? [
                {
                  key: "assumptions",
                  term: t("figures.originAssumptions"),
                  detail: <AssumptionsOfPage page={page} />,
                },
              ]
            : []),
        ]}
      />
    </Details>
  );
}
