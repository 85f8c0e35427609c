import type { Translate } from "~/i18n/t";

/** "9 of 14 municipalities", or "at least 11 of 14" where the exact number would say something of one of them. */
export function reachText(
  t: Translate,
  { reached, isExact, of }: { reached: number; isExact: boolean; of: number },
): string {
  if (isExact) return t("participation.municipalitiesShort", { reached, of });
  return reached === 0
    ? t("participation.notKnown")
    : t("participation.municipalitiesAtLeast", { reached, of });
}
