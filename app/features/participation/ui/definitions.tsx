import type { Assumptions } from "~/features/participation/domain/assumptions";
import { assumptionLines, Origin } from "~/features/participation/ui/origin";
import { useT } from "~/i18n/context";

const DEFINITIONS = [
  "participation.definitionPerson",
  "participation.definitionContribution",
  "participation.definitionRange",
  "participation.definitionOnce",
] as const;

/** The origin of figures that stand for more than one moment or round. */
export function Definitions({ assumptions }: { assumptions: Assumptions }) {
  const t = useT();
  return (
    <Origin
      definitions={DEFINITIONS}
      sources={[{ key: "rounds", content: t("figures.originOfRounds") }]}
      assumptions={[
        ...assumptionLines(t, assumptions),
        { key: "sources", content: t("figures.assumeAllSources") },
      ]}
    />
  );
}
