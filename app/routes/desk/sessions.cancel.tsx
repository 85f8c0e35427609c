import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cancelSessionForm } from "~/features/sessions/forms/cancel-session.server";
import { sessionForm } from "~/features/sessions/queries/session-form.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { TextAreaField } from "~/ui/text-area-field";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionDesk.cancelTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const id = params["id"] ?? "";
  const form = await sessionForm(grant, id, now());
  if (!form) throw notFound();
  return { id, title: form.values["title"]?.[0] };
}

export const action = cancelSessionForm;

export default function CancelSessionRoute() {
  const { id, title } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refusal?.errors);
  return (
    <DeskShell
      kicker={title}
      title={t("sessionDesk.cancelTitle")}
      lead={t("sessionDesk.cancelLead")}
    >
      {refusal?.refusal && refusal.refusal.code !== "invalid" ? (
        <Alert kind="warning" role="alert" title={t("sessionDesk.closed")} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <form method="post" noValidate>
        <FormLayout>
          <TextAreaField
            name="reason"
            label={t("sessionDesk.cancelReason")}
            description={t("sessionDesk.cancelReasonText")}
            rows={3}
            maxLength={500}
            defaultValue={refusal?.values["reason"]?.[0]}
            error={messages.of["reason"]}
          />
          <FormActions>
            <Button kind="danger">{t("sessionDesk.cancelNow")}</Button>
            <ButtonLink href={path(`/werkplek/bijeenkomsten/${id}/bewerken`)} kind="subtle">
              {t("site.cancel")}
            </ButtonLink>
          </FormActions>
        </FormLayout>
      </form>
    </DeskShell>
  );
}
