import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import { addIntervals } from "~/features/participation/domain/interval";
import { rangeText } from "~/features/participation/ui/range-text";
import { assumptionLines, Origin } from "~/features/participation/ui/origin";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import type { PlainKey } from "~/i18n/t";
import { TextLink } from "~/ui/text-link";

function useSources(page: RoundFiguresPage) {
  const t = useT();
  const counted = addIntervals(page.activities.map(({ contributions }) => contributions));
  const documents = new Map(
    page.activities.flatMap(({ counts }) => counts.map((count) => [count.sourceId, count.source])),
  );
  return [
    ...(counted.max > 0
      ? [{ key: "ledger", content: t("figures.originLedger", { range: rangeText(t, counted) }) }]
      : []),
    ...[...documents].map(([key, source]) => ({ key, content: <Localized text={source} /> })),
  ];
}

/** What is assumed now, in sentences, with the way to the switches. */
function useAssumptions(page: RoundFiguresPage) {
  const t = useT();
  const path = usePath();
  const { believed = {} } = page.figures.assumptions;
  const isChosen = Object.keys(believed).length > 0;
  return [
    ...assumptionLines(t, page.figures.assumptions),
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
}

export interface FigureOriginProps {
  page: RoundFiguresPage;
  /** What the figure means. */
  definitions: readonly PlainKey[];
  /** False where a figure rests on no assumption. */
  isAssumed?: boolean;
}

/** The origin of a figure of one round, under the assumptions that the reader chose. */
export function FigureOrigin({ page, definitions, isAssumed = true }: FigureOriginProps) {
  const sources = useSources(page);
  const assumptions = useAssumptions(page);
  return (
    <Origin
      definitions={definitions}
      sources={sources}
      assumptions={isAssumed ? assumptions : undefined}
    />
  );
}
