import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { figuresAcrossRounds } from "~/features/participation/queries/across-rounds.server";
import { AcrossTable } from "~/features/participation/ui/across-table";
import { Definitions } from "~/features/participation/ui/figure-notes";
import { PersonBars } from "~/features/participation/ui/person-bars";
import { useT, usePath } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("participation.across"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { across: await figuresAcrossRounds(languageOf(request.url)) };
}

export default function FiguresRoute() {
  const { across } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("participation.across")} lead={t("participation.acrossLead")} />
      <Section title={t("participation.acrossReal")} intro={t("participation.acrossNote")}>
        <PersonBars figures={across.together} />
        <Definitions />
      </Section>
      <Section title={t("participation.acrossRounds")}>
        <AcrossTable rounds={across.rounds} />
      </Section>
      <Section title={t("participation.acrossMissing")}>
        <Text>{t("participation.acrossMissingText")}</Text>
        <Text>
          <TextLink href={path("/principes")} arrow>
            {t("site.principles")}
          </TextLink>
        </Text>
      </Section>
      <Section title={t("participation.download")}>
        <Text>
          <TextLink href={path("/open-data")} arrow>
            {t("site.openData")}
          </TextLink>
        </Text>
      </Section>
    </Stack>
  );
}
