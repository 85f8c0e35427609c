import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cancelSession } from "~/features/sessions/commands/cancel-session.server";
import { sessionForm } from "~/features/sessions/queries/session-form.server";
import { cancelReasonSchema } from "~/features/sessions/schema/report-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
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

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "session.write");
  const checked = checkForm(cancelReasonSchema, fields);
  const { values } = fields;
  if (!checked.ok) {
    return data({ values, errors: checked.errors, refused: false }, { status: 422 });
  }
  const id = params["id"] ?? "";
  const outcome = await cancelSession(grant, { id, ...checked.value }, now());
  if (outcome.ok) {
    throw seeOther(localPath(languageOf(request.url), "/werkplek/bijeenkomsten?view=past"));
  }
  if (outcome.code === "not_found") throw notFound();
  const errors = outcome.code === "invalid" ? outcome.errors : {};
  const refused = outcome.code !== "invalid";
  return data({ values, errors, refused }, { status: statusOf(outcome.code) });
}

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
      {refusal?.refused ? (
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
