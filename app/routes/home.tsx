import { PageHeader } from "~/ui/page-header";
import { useT } from "~/i18n/context";

export default function HomeRoute() {
  const t = useT();
  return <PageHeader title={t("site.tagline")} />;
}
