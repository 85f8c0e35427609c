import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import { figuresAcrossRounds } from "~/features/participation/queries/across-rounds.server";
import {
  PhaseFigures,
  SilenceAcross,
  Trend,
  trendRole,
} from "~/features/participation/ui/across-figures";
import { AcrossTable } from "~/features/participation/ui/across-table";
import { Definitions } from "~/features/participation/ui/definitions";
import { FrequencyLines } from "~/features/participation/ui/frequency-figures";
import { PersonBars } from "~/features/participation/ui/person-bars";
import { useT, usePath } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("participation.across"));

export async function loader({ request }: LoaderFunctionArgs) {
  return {
    across: await figuresAcrossRounds(languageOf(request.url), now()),
    role: trendRole(new URL(request.url).searchParams),
  };
}

export default function FiguresRoute() {
  const { across, role } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("participation.across")} lead={t("participation.acrossLead")} />
      <Section title={t("participation.acrossReal")} intro={t("participation.acrossNote")}>
        {across.realRounds === 0 ? (
          <Text>{t("figures.realNone")}</Text>
        ) : (
          <>
            <PersonBars figures={across.together} />
            <FrequencyLines figures={across.together.total} overlap={LEAST_ASSUMPTIONS.overlap} />
            {across.severalTerms ? <Text quiet>{t("figures.severalTerms")}</Text> : null}
          </>
        )}
        <Definitions assumptions={LEAST_ASSUMPTIONS} />
      </Section>
      <Section title={t("figures.trend")} intro={t("figures.trendIntro")} id="trend">
        <Trend across={across} role={role} />
        <AcrossTable rounds={across.rounds} />
        <Definitions assumptions={LEAST_ASSUMPTIONS} />
      </Section>
      <PhaseFigures across={across} />
      <SilenceAcross across={across} />
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
