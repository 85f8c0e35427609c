import type { Range } from "~/features/participation/domain/interval";
import { formatRange } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

/** A number of people as a reader gets it: "8 t/m 13"; where nothing is known not even a zero. */
export function rangeText(t: Translate, { min, max }: Range): string {
  if (min === 0 && max === null) return t("participation.notKnown");
  return formatRange(t.language, min, max);
}

/** A band as a reader gets it: "1-5"; "nobody" only where that is so. */
export function bandText(t: Translate, { min, max }: Range): string {
  return max === 0 ? t("participation.nobody") : formatRange(t.language, min, max);
}
