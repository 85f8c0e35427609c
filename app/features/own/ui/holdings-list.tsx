import type { RetentionTerms } from "~/features/own/queries/holdings.server";
import type { OwnInputName } from "~/features/vocabulary/own-input";
import { useT } from "~/i18n/context";
import { formatNumber } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { DataList } from "~/ui/data-list";

export interface HoldingsListProps {
  /** The parts, with how much is held of the reader where that is known. */
  parts: readonly { name: OwnInputName; count?: number }[];
  terms: RetentionTerms;
}

function untilWhen(t: Translate, name: OwnInputName, terms: RetentionTerms): string {
  if (name === "drafts") return t("own.until_drafts", { days: terms.draftDays });
  if (name === "signUps") return t("own.until_signUps", { days: terms.needsDays });
  return t(`own.until_${name}`);
}

/** What is held, part by part, each with how long it stays. */
export function HoldingsList({ parts, terms }: HoldingsListProps) {
  const t = useT();
  return (
    <DataList
      items={parts.map(({ name, count }) => ({
        key: name,
        term:
          count === undefined
            ? t(`own.part_${name}`)
            : `${t(`own.part_${name}`)} (${formatNumber(t.language, count)})`,
        detail: untilWhen(t, name, terms),
      }))}
    />
  );
}
