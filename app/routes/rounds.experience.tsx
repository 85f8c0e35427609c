import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { sayExperienceForm } from "~/features/experiences/forms/say-experience.server";
import { ownExperience } from "~/features/experiences/queries/own-experience.server";
import { ExperienceForm } from "~/features/experiences/ui/experience-form";
import { regionSettings } from "~/features/region/queries.server";
import { publicRound } from "~/features/rounds/queries/round-page.server";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("experiences.title"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const { personId } = await authorizeOwn(request);
  const [round, asked, { thresholds }] = await Promise.all([
    publicRound(slug, language, now()),
    ownExperience(personId, slug, language),
    regionSettings(),
  ]);
  if (!round) throw notFound();
  return {
    round: { slug, title: round.title },
    asked,
    threshold: thresholds.answersGroup,
    said: new URL(request.url).searchParams.has("gezegd"),
  };
}

export const action = sayExperienceForm;

export default function ExperienceRoute() {
  const { round, asked, threshold, said } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.errors);
  const t = useT();
  const path = usePath();
  const gone = asked !== null && Object.keys(asked.answers).length === 0;
  return (
    <Stack gap="page">
      <PageHeader
        kicker={<Localized text={round.title} />}
        title={asked ? t("experiences.title") : t("experiences.notAsked")}
        lead={asked ? t(`experiences.lead_${asked.moment}`) : t("experiences.notAskedText")}
      />
      {refused ? (
        <Alert kind="warning" role="alert" title={messages.list[0]?.message ?? messages.title} />
      ) : said ? (
        <Alert
          kind="ok"
          role="status"
          title={gone ? t("experiences.takenBack") : t("experiences.thanks")}
        >
          {gone ? null : <Text>{t("experiences.thanksText")}</Text>}
        </Alert>
      ) : null}
      {asked ? (
        <ExperienceForm
          asked={asked}
          sent={refused?.values ?? null}
          errors={messages.of}
          threshold={threshold}
        />
      ) : null}
      <TextLink href={path(`/rondes/${round.slug}`)} arrow>
        {t("experiences.toRound")}
      </TextLink>
    </Stack>
  );
}
