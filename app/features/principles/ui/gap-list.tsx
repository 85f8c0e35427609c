import type { CoverageGap } from "~/features/principles/domain/gaps";
import { useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
import { Text } from "~/ui/text";

/** What is missing, in whole sentences: "there is no input from parents here". */
export function GapList({ gaps }: { gaps: readonly CoverageGap[] }) {
  const t = useT();
  const silent = gaps.flatMap((gap) =>
    gap.code === "role_missing" ? [t(`terms.roles_${gap.role}`)] : [],
  );
  if (gaps.length === 0) return <Text quiet>{t("principles.noGaps")}</Text>;
  if (silent.length > 0) {
    return (
      <Text>{t("principles.gap_role_missing", { roles: formatList(t.language, silent) })}</Text>
    );
  }
  const asked = gaps.some((gap) => gap.code === "no_input");
  return <Text>{asked ? t("principles.gap_no_input") : t("principles.gap_no_round")}</Text>;
}
