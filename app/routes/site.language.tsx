import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageAskedFor } from "~/features/site/schema";
import { LanguageList } from "~/features/site/ui/language-choice";
import { checkedTexts } from "~/features/translations/queries/checked-texts.server";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("site.languages"));

/** Which page was left for this one: it is what comes in another language. */
export async function loader({ request }: LoaderFunctionArgs) {
  // Nothing here leads out of a survey on a tablet.
  const frame = "plain" as const;
  return { path: pageAskedFor(request.url), texts: await checkedTexts(), frame };
}

/** The languages of this site, each by its own name, and what is said in which. */
export default function LanguageRoute() {
  const { path, texts } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader title={t("site.languages")} lead={t("site.languagesLead")} />
      <LanguageList path={path} texts={texts} />
      <Section title={t("site.languagesHow")}>
        <Text>{t("site.languagesUnchecked")}</Text>
        <Text>{t("site.languagesDutch")}</Text>
        <Text>{t("site.languagesMistake")}</Text>
      </Section>
    </Stack>
  );
}
