import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";

/** The mark of something made up, in a list where it stands beside what is real. */
export function ExampleBadge({ example }: { example: boolean }) {
  const t = useT();
  return example ? <Badge kind="neutral">{t("home.example")}</Badge> : null;
}
