import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { giveOpinionForm } from "~/features/opinions/forms/give-opinion.server";
import { opinionPage } from "~/features/opinions/queries/opinion-page.server";
import { OpinionCard } from "~/features/opinions/ui/opinion-card";
import { OpinionMap } from "~/features/opinions/ui/opinion-map";
import { OpinionResults, UnitingStatements } from "~/features/opinions/ui/opinion-results";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("opinions.title"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const reader = await participantOf(request);
  const page = await opinionPage(
    params["slug"] ?? "",
    reader?.personId ?? null,
    languageOf(request.url),
    now(),
  );
  if (!page) throw notFound();
  const search = new URL(request.url).searchParams;
  const asked = page.statements.find(({ id }) => id === search.get("stelling"));
  const next = asked ?? page.statements.find(({ mine }) => mine === null) ?? null;
  return {
    page,
    current: page.round.open ? next : null,
    submission: newSubmissionToken(),
    code: search.has("eerste") ? codeOnReceipt(request) : null,
  };
}

export const action = giveOpinionForm;

export default function OpinionsRoute() {
  const { page, current, submission, code } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.errors);
  const t = useT();
  const path = usePath();
  const { round, statements, answered } = page;
  return (
    <Stack gap="page">
      <PageHeader
        kicker={<Localized text={round.title} />}
        title={t("opinions.title")}
        lead={round.open ? t("opinions.lead") : t("opinions.leadClosed")}
      />
      {refused ? (
        <Alert kind="warning" role="alert" title={messages.list[0]?.message ?? messages.title} />
      ) : null}
      {code ? (
        <Stack>
          <Alert kind="ok" role="status" title={t("opinions.first")} />
          <CodeReceipt code={code} />
        </Stack>
      ) : null}
      {current ? (
        <OpinionCard
          statement={current}
          action={path(`/rondes/${round.slug}/meningen`)}
          submission={submission}
          place={t("opinions.place", {
            number: statements.findIndex(({ id }) => id === current.id) + 1,
            total: statements.length,
          })}
        />
      ) : null}
      {round.open && !current && answered > 0 ? (
        <Alert kind="ok" role="status" title={t("opinions.done")} id="stelling">
          <Text>
            <TextLink href={path(`/voorstellen/nieuw?ronde=${round.slug}`)}>
              {t("opinions.doneWrite")}
            </TextLink>
          </Text>
        </Alert>
      ) : null}
      <UnitingStatements page={page} />
      <OpinionMap page={page} />
      <OpinionResults page={page} />
      <Text quiet small>
        {t("opinions.privacy", { threshold: page.threshold })}
      </Text>
    </Stack>
  );
}
