import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { helpLines } from "~/features/region/queries/help-lines.server";
import { HelpLineHours } from "~/features/region/ui/help-line-hours";
import { HelpLineLinks } from "~/features/region/ui/help-line-links";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { ListEntry } from "~/ui/list-entry";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("information.helpTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { lines: await helpLines(languageOf(request.url)) };
}

export default function HelpRoute() {
  const { lines } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader title={t("information.helpTitle")} lead={t("information.helpLead")} />
      <PlainList
        ruled
        items={lines.map((line) => ({
          key: line.key,
          content: (
            <ListEntry level={2} title={<Localized text={line.name} />}>
              <Text>
                <Localized text={line.whenToUse} />
              </Text>
              <HelpLineHours line={line} />
              <HelpLineLinks
                line={line}
                call={(phone) => t("information.helpCall", { phone })}
                visit={(website) => t("information.helpWebsite", { website })}
              />
            </ListEntry>
          ),
        }))}
      />
      <Section title={t("information.helpNotHere")}>
        <Text>{t("information.helpNotHereText")}</Text>
      </Section>
      <Section title={t("information.helpWriting")}>
        <Text>{t("information.helpWritingText")}</Text>
        <Text>{t("moderation.heldNoCall")}</Text>
      </Section>
      <Section title={t("information.quickExitTitle")} id="snel-weg">
        <Text>{t("information.quickExitText")}</Text>
        <Text>{t("information.quickExitHistory")}</Text>
      </Section>
    </Stack>
  );
}
