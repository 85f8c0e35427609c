import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reportItemForm } from "~/features/moderation/forms/report-item.server";
import { REPORT_REASONS } from "~/features/moderation/domain/reader-reports";
import { reactingPage } from "~/features/proposals/queries/reacting.server";
import { RedactedText } from "~/features/proposals/ui/redacted";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PageHeader } from "~/ui/page-header";
import { Quote } from "~/ui/quote";
import { RadioGroup } from "~/ui/radio-group";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderation.reportTitle"));

const DONE = ["gemeld", "zorg", "al"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params["id"] ?? "";
  const search = new URL(request.url).searchParams;
  const page = await reactingPage(id, search.get("reactie"));
  if (!page) throw notFound();
  const done = DONE.find((known) => known === search.get("klaar")) ?? null;
  return { id, title: page.proposalTitle, comment: page.answerTo, done };
}

export const action = reportItemForm;

function Done({ done }: { done: (typeof DONE)[number] }) {
  const t = useT();
  if (done === "al") return <Alert kind="info" role="status" title={t("moderation.reportTwice")} />;
  return (
    <Alert kind="ok" role="status" title={t("moderation.reportDone")}>
      <Text>
        {done === "zorg" ? t("moderation.reportDoneSafety") : t("moderation.reportDoneText")}
      </Text>
    </Alert>
  );
}

export default function ReportRoute() {
  const { id, title, comment, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  return (
    <Stack gap="loose">
      <PageHeader title={t("moderation.reportTitle")} lead={t("moderation.reportLead")} />
      <Quote source={comment ? title : undefined}>
        {comment ? <RedactedText segments={comment.body} /> : title}
      </Quote>
      {done ? (
        <Stack>
          <Done done={done} />
          <ButtonLink href={path(`/voorstellen/${id}`)}>{t("moderation.reportBack")}</ButtonLink>
        </Stack>
      ) : (
        <form
          method="post"
          action={path(`/voorstellen/${id}/melden`)}
          noValidate
          autoComplete="off"
        >
          <HiddenField name="comment" value={comment?.id ?? ""} />
          <FormLayout>
            <ErrorSummary title={messages.title} errors={messages.list} />
            <RadioGroup
              name="reason"
              label={t("moderation.reportReason")}
              options={REPORT_REASONS.map((reason) => ({
                value: reason,
                label: t(`moderation.reportReason_${reason}`),
              }))}
              error={messages.of["reason"]}
            />
            <FormActions>
              <Button icon="flag">{t("moderation.reportSend")}</Button>
            </FormActions>
          </FormLayout>
        </form>
      )}
    </Stack>
  );
}
