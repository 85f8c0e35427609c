import type { MetaFunction } from "@remix-run/node";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("site.offlineTitle"));

/** Nothing around it leads anywhere: there is no network where it is read. */
export const loader = () => ({ frame: "plain" as const });

/** The page that a browser keeps, and shows in the place of any other when there is no network. */
export default function OfflineRoute() {
  const t = useT();
  return (
    <Stack gap="loose">
      <PageHeader title={t("site.offlineTitle")} lead={t("site.offlineLead")} />
      <Text>{t("site.offlineText")}</Text>
      <Text>
        {/* No address is that of the page which was asked for. */}
        <TextLink href="">{t("site.offlineAgain")}</TextLink>
      </Text>
    </Stack>
  );
}
