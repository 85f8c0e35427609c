import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createSessionForm } from "~/features/sessions/forms/create-session.server";
import { newSessionValues, sessionChoices } from "~/features/sessions/queries/session-form.server";
import { SessionWhat } from "~/features/sessions/ui/session-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { templateChoices } from "~/features/templates/queries/own-templates.server";
import { TemplateChoices } from "~/features/templates/ui/template-choices";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionDesk.newTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const template = new URL(request.url).searchParams.get("sjabloon");
  const [choices, values, own] = await Promise.all([
    sessionChoices(grant),
    newSessionValues(template),
    templateChoices("session"),
  ]);
  return { choices, values, own, template };
}

export const action = createSessionForm;

export default function NewSessionRoute() {
  const { choices, values: empty, own, template } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const values = refusal?.values ?? empty;
  return (
    <DeskShell title={t("sessionDesk.newTitle")} lead={t("sessionDesk.newLead")}>
      <TemplateChoices kind="session" templates={own} chosen={template} />
      <ErrorSummary title={messages.title} errors={messages.list} />
      <form method="post" noValidate>
        <HiddenField name="template" value={template ?? ""} />
        <FormLayout>
          <SelectField
            name="round"
            label={t("sessionDesk.round")}
            options={choices.rounds.map(({ id, title }) => ({ value: id, label: title }))}
            defaultValue={values["round"]?.[0]}
            error={messages.of["round"]}
          />
          <SessionWhat choices={choices} values={values} errors={messages.of} />
          <FormActions>
            <Button>{t("sessionDesk.saveNext")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </DeskShell>
  );
}
