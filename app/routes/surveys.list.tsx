import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicSurveys } from "~/features/surveys/queries/public-surveys.server";
import { SurveyEntry } from "~/features/surveys/ui/survey-entry";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("surveys.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const moment = now();
  return { surveys: await publicSurveys(languageOf(request.url), moment), now: moment };
}

export default function SurveysRoute() {
  const { surveys, now } = useLoaderData<typeof loader>();
  const t = useT();
  const listOf = (open: boolean) =>
    surveys
      .filter((survey) => survey.open === open)
      .map((survey) => ({
        key: survey.slug,
        content: <SurveyEntry survey={survey} now={now} />,
      }));
  const open = listOf(true);
  const others = listOf(false);
  return (
    <Stack gap="page">
      <PageHeader title={t("surveys.title")} lead={t("surveys.lead")} />
      {open.length === 0 ? (
        <EmptyState title={t("surveys.none")} level={2}>
          <Text>{t("surveys.noneText")}</Text>
        </EmptyState>
      ) : (
        <Section title={t("surveys.nowOpen")}>
          <PlainList ruled items={open} />
        </Section>
      )}
      {others.length > 0 ? (
        <Section title={t("surveys.earlier")}>
          <PlainList ruled items={others} />
        </Section>
      ) : null}
    </Stack>
  );
}
