import type { ShownShare } from "~/features/participation/domain/shown-share";
import { formatShare } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

/** A share in words: "40%", or the fifth it lies in: "minder dan 20%", "20% tot 40%". */
export function shareText(t: Translate, { min, max }: ShownShare): string {
  const [from, to] = [formatShare(t.language, min), formatShare(t.language, max)];
  if (min === max) return from;
  if (min <= 0) return t("terms.shareBelow", { share: to });
  return max >= 1 ? t("terms.shareFrom", { share: from }) : t("terms.shareBetween", { from, to });
}
