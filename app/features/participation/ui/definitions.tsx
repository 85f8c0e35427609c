import type { Assumptions } from "~/features/participation/domain/assumptions";
import { useT } from "~/i18n/context";
import { DataList } from "~/ui/data-list";
import { Details } from "~/ui/details";
import { PlainList } from "~/ui/plain-list";

const DEFINITIONS = [
  "participation.definitionPerson",
  "participation.definitionContribution",
  "participation.definitionRange",
  "participation.definitionOnce",
] as const;

/** Below figures that stand for more than one moment or round: what they mean, rest on and assume. */
export function Definitions({ assumptions }: { assumptions: Assumptions }) {
  const t = useT();
  const list = (texts: readonly string[]) => (
    <PlainList items={texts.map((content) => ({ key: content, content }))} />
  );
  return (
    <Details summary={t("figures.origin")}>
      <DataList
        items={[
          {
            key: "definition",
            term: t("figures.originDefinition"),
            detail: list(DEFINITIONS.map((key) => t(key))),
          },
          {
            key: "sources",
            term: t("figures.originSources"),
            detail: t("figures.originOfRounds"),
          },
          {
            key: "assumptions",
            term: t("figures.originAssumptions"),
            detail: list([
              t(`figures.assumeOverlap_${assumptions.overlap}`),
              t(`figures.assumeCombined_${assumptions.combined}`),
              t("figures.assumeAllSources"),
            ]),
          },
        ]}
      />
    </Details>
  );
}
