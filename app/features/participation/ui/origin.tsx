import type { ReactNode } from "react";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import { useT } from "~/i18n/context";
import type { PlainKey, Translate } from "~/i18n/t";
import { DataList } from "~/ui/data-list";
import { Details } from "~/ui/details";
import { PlainList } from "~/ui/plain-list";

type Line = { key: string; content: ReactNode };

export interface OriginProps {
  /** What the figure means. */
  definitions: readonly PlainKey[];
  sources: readonly Line[];
  /** None where a figure is counted and nothing had to be assumed; the panel then says so. */
  assumptions?: readonly Line[];
}

/** What is assumed of people and of sources, in sentences. */
export function assumptionLines(t: Translate, { overlap, combined }: Assumptions): Line[] {
  return [
    { key: "overlap", content: t(`figures.assumeOverlap_${overlap}`) },
    { key: "combined", content: t(`figures.assumeCombined_${combined}`) },
  ];
}

/** Below every figure: its definition, its sources and its assumptions, one click away. */
export function Origin({ definitions, sources, assumptions = [] }: OriginProps) {
  const t = useT();
  const nothing = (text: string): Line[] => [{ key: "nothing", content: text }];
  const parts = [
    {
      term: t("figures.originDefinition"),
      lines: definitions.map((key) => ({ key, content: t.find(key) ?? key })),
    },
    {
      term: t("figures.originSources"),
      lines: sources.length > 0 ? sources : nothing(t("figures.originNoSource")),
    },
    {
      term: t("figures.originAssumptions"),
      lines: assumptions.length > 0 ? assumptions : nothing(t("figures.originNothingAssumed")),
    },
  ];
  return (
    <Details summary={t("figures.origin")}>
      <DataList
        items={parts.map(({ term, lines }) => ({
          key: term,
          term,
          detail: <PlainList items={lines} />,
        }))}
      />
    </Details>
  );
}
