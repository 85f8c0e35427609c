import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { opinionStep } from "~/features/opinions/domain/next-statement";
import { giveOpinionForm } from "~/features/opinions/forms/give-opinion.server";
import { opinionPage } from "~/features/opinions/queries/opinion-page.server";
import { OpinionCard } from "~/features/opinions/ui/opinion-card";
import { OpinionOutcome } from "~/features/opinions/ui/opinion-outcome";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
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

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) => (data?.outcome ? t("opinions.resultsTitle") : t("opinions.title")));

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
  const view = {
    statement: search.get("stelling"),
    after: search.get("na"),
    results: search.has("uitkomst"),
  };
  const step = opinionStep(page.statements, view, page.round.open);
  const code = await codeOnReceipt(request);
  const { round, statements } = page;
  if (step.kind === "results") {
    return { round, ask: null, outcome: { page, left: step.left, code } };
  }
  // What others said is not sent along with the question: a page that merely hides it tells it.
  const at = statements.findIndex(({ id }) => id === step.id);
  const ask = {
    statements: statements.slice(at, at + 1).map(({ shares: _shares, ...asked }) => asked),
    number: at + 1,
    total: statements.length,
    skipTo: step.skipTo,
    codeWaits: code !== null,
    submission: newSubmissionToken(),
  };
  return { round, ask, outcome: null };
}

export const action = giveOpinionForm;

export default function OpinionsRoute() {
  const { round, ask, outcome } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.errors);
  const t = useT();
  const path = usePath();
  const here = path(`/rondes/${round.slug}/meningen`);
  const results = `${here}?uitkomst=ja`;
  return (
    <Stack gap="page">
      <PageHeader
        kicker={<Localized text={round.title} />}
        title={ask ? t("opinions.title") : t("opinions.resultsTitle")}
        lead={ask ? t("opinions.lead") : round.open ? undefined : t("opinions.leadClosed")}
      />
      {refused ? (
        <Alert kind="warning" role="alert" title={messages.list[0]?.message ?? messages.title} />
      ) : null}
      {ask?.statements.map((statement) => (
        <OpinionCard
          key={statement.id}
          statement={statement}
          action={here}
          submission={ask.submission}
          place={t("opinions.place", { number: ask.number, total: ask.total })}
          skip={ask.skipTo === null ? results : `${here}?stelling=${ask.skipTo}#stelling`}
          results={results}
          codeWaits={ask.codeWaits}
        />
      ))}
      {outcome ? <OpinionOutcome {...outcome} /> : null}
    </Stack>
  );
}
