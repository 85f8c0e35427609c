import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reportItem } from "~/features/moderation/commands/report-item.server";
import { REPORT_REASONS } from "~/features/moderation/domain/reader-reports";
import { readerOf } from "~/features/moderation/queries/reader.server";
import { reportSchema } from "~/features/moderation/schema";
import { reactingPage } from "~/features/proposals/queries/reacting.server";
import { RedactedText } from "~/features/proposals/ui/redacted";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { limit, limitPerson } from "~/platform/rate-limit.server";
import { authorize } from "~/policy/authorize.server";
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

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "content.report");
  await limitPerson(grant.actor.kind === "participant" ? grant.actor.personId : null);
  const checked = checkForm(reportSchema, fields);
  if (!checked.ok) return data({ errors: checked.errors }, { status: 422 });
  const id = params["id"] ?? "";
  const { reason, comment } = checked.value;
  const { reader, cookies } = await readerOf(request);
  const subject =
    comment === "" ? { kind: "proposal" as const, id } : { kind: "comment" as const, id: comment };
  const result = await reportItem(grant, { subject, reason, reader }, now());
  if (!result.ok && result.code === "not_found") throw notFound();
  const done = !result.ok ? "al" : reason === "safety" ? "zorg" : "gemeld";
  const query = `${comment ? `reactie=${comment}&` : ""}klaar=${done}`;
  throw seeOther(localPath(languageOf(request.url), `/voorstellen/${id}/melden?${query}`), cookies);
}

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
        <form method="post" action={path(`/voorstellen/${id}/melden`)} noValidate>
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
