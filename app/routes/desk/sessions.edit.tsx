import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editSessionForm } from "~/features/sessions/forms/edit-session.server";
import { sessionChoices, sessionForm } from "~/features/sessions/queries/session-form.server";
import { readStatus } from "~/features/sessions/schema/desk-filter";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { SessionSteps, StatusMessage } from "~/features/sessions/ui/desk-session-steps";
import { SessionFields } from "~/features/sessions/ui/session-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionDesk.editTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const id = params["id"] ?? "";
  const [form, choices] = await Promise.all([sessionForm(grant, id, now()), sessionChoices(grant)]);
  if (!form) throw notFound();
  return { id, form, choices, status: readStatus(request.url) };
}

export const action = editSessionForm;

export default function EditSessionRoute() {
  const { id, form, choices, status } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const refused = refusal?.refusal?.code;
  // What was typed is shown again; pressing "publish" sends none of it.
  const values =
    refusal && refusal.intent !== "publish" && refusal.intent !== "past"
      ? refusal.values
      : form.values;
  const title = form.values["title"]?.[0];
  const changeable = form.state === "draft" || form.state === "published";
  return (
    <DeskShell
      pages={form.state === "draft" ? null : <DeskSessionLinks session={{ id }} here="form" />}
      kicker={title}
      title={t("sessionDesk.editTitle")}
      lead={form.state === "published" ? t("sessionDesk.editLeadPublished") : undefined}
    >
      {refusal ? null : <StatusMessage status={status} />}
      {refused === "closed" || refused === "conflict" ? (
        <Alert kind="warning" role="alert" title={t(`sessionDesk.${refused}`)} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <SessionSteps id={id} state={form.state} isOver={form.isOver} />
      {changeable ? (
        <form method="post" noValidate>
          <HiddenField name="version" value={String(form.version)} />
          <FormLayout>
            <SessionFields choices={choices} values={values} errors={messages.of} />
            <FormActions>
              <Button>
                {t(form.state === "draft" ? "sessionDesk.saveDraft" : "sessionDesk.save")}
              </Button>
            </FormActions>
          </FormLayout>
        </form>
      ) : (
        <Alert kind="info" title={t("sessionDesk.closed")} />
      )}
    </DeskShell>
  );
}
