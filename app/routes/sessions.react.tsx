import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { heldHelp } from "~/features/moderation/queries/held-help.server";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { CheckBeforeSending } from "~/features/proposals/ui/check-before-sending";
import { reactToReportForm } from "~/features/sessions/forms/react-to-report.server";
import { publicReport } from "~/features/sessions/queries/report.server";
import { ReportReactionForm } from "~/features/sessions/ui/report-reaction-form";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionTalk.react"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const report = await publicReport(params["slug"] ?? "", language, now());
  if (!report?.texts) throw notFound();
  const participant = await participantOf(request);
  const sent = new URL(request.url).searchParams;
  return {
    title: report.session.title.text,
    choices: await declarationChoices(),
    received: sent.has("ontvangen"),
    help: sent.has("vastgehouden") && participant ? await heldHelp(language) : null,
    code: await codeOnReceipt(request),
    submission: newSubmissionToken(),
  };
}

export const action = reactToReportForm;

export default function ReactToReportRoute() {
  const { title, choices, received, help, code, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refused?.errors);
  const values = refused?.values ?? {};
  const refusal = refused?.refusal;
  const done = (received || help !== null) && !refused;
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={title}
        title={t("sessionTalk.react")}
        lead={done ? undefined : t("sessionTalk.reactLead")}
      />
      {received && done ? (
        <Alert kind="ok" role="status" title={t("sessionTalk.reacted")}>
          <p>{t("sessionTalk.reactedText")}</p>
        </Alert>
      ) : null}
      {help && done ? <HeldNotice help={help} dueAt={null} /> : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      {done ? null : (
        <ReportReactionForm
          submission={submission}
          check={
            refusal?.code === "look_first" ? (
              <CheckBeforeSending check={refusal.check} intent="react" />
            ) : null
          }
          declaration={<DeclarationFields choices={choices} values={values} errors={messages.of} />}
          value={values["body"]?.[0]}
          error={messages.of["body"]}
        />
      )}
      {code ? <CodeReceipt code={code} /> : null}
    </Stack>
  );
}
