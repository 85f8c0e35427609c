import { contributionsPerPerson, repeatingShare } from "~/features/participation/domain/frequency";
import type { Rate } from "~/features/participation/domain/frequency";
import type { Figures } from "~/features/participation/domain/figures";
import type { Overlap } from "~/features/participation/domain/assumptions";
import { isOne } from "~/features/participation/ui/role-noun";
import { useT } from "~/i18n/context";
import { formatDecimal, formatShare } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { Text } from "~/ui/text";

/** "1,3 to 1,5 per person on average", of a rate that may have no upper bound. */
function rateText(t: Translate, rate: Rate): string {
  const number = (value: number) => formatDecimal(t.language, value);
  if (rate.max === null) return t("figures.perPersonAtLeast", { min: number(rate.min) });
  const [min, max] = [number(rate.min), number(rate.max)];
  return min === max
    ? t("figures.perPersonExactly", { rate: min })
    : t("figures.perPersonBetween", { min, max });
}

/** "10% to 25% of the people took part twice or more". */
function repeatText(t: Translate, share: Rate): string {
  const max = share.max ?? 1;
  if (max === 0) return t("figures.repeatingNone");
  if (share.min === 0) {
    return t("figures.repeatingAtMost", { share: formatShare(t.language, max) });
  }
  const [from, to] = [formatShare(t.language, share.min), formatShare(t.language, max)];
  return from === to
    ? t("figures.repeatingExactly", { share: from })
    : t("figures.repeatingBetween", { min: from, max: to });
}

/** What is said of how often people took part; that everybody did once is said as an assumption where it is one. */
function frequencyLines(t: Translate, figures: Figures, overlap: Overlap): string[] {
  const [rate, share] = [contributionsPerPerson(figures, overlap), repeatingShare(figures)];
  if (rate === null || share === null) return [t("participation.notKnown")];
  const isOnce = rate.min === 1 && rate.max === 1 && share.max === 0;
  if (!isOnce) return [rateText(t, rate), repeatText(t, share)];
  const isAssumed = overlap === "none" && !isOne(figures.persons);
  return [t(isAssumed ? "figures.onceAssumed" : "figures.onceEach")];
}

/** How often people took part: contributions per person, and the part that came back. */
export function FrequencyLines({ figures, overlap }: { figures: Figures; overlap: Overlap }) {
  const t = useT();
  return frequencyLines(t, figures, overlap).map((line) => <Text key={line}>{line}</Text>);
}
