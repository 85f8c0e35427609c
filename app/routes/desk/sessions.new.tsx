import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createSessionForm } from "~/features/sessions/forms/create-session.server";
import {
  emptySessionValues,
  sessionChoices,
} from "~/features/sessions/queries/session-form.server";
import { SessionFields } from "~/features/sessions/ui/session-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { SelectField } from "~/ui/select-field";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionDesk.newTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const [choices, values] = await Promise.all([sessionChoices(grant), emptySessionValues()]);
  return { choices, values };
}

export const action = createSessionForm;

export default function NewSessionRoute() {
  const { choices, values: empty } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const values = refusal?.values ?? empty;
  return (
    <DeskShell title={t("sessionDesk.newTitle")} lead={t("sessionDesk.newLead")}>
      <ErrorSummary title={messages.title} errors={messages.list} />
      <form method="post" noValidate>
        <FormLayout>
          <SelectField
            name="round"
            label={t("sessionDesk.round")}
            options={choices.rounds.map(({ id, title }) => ({ value: id, label: title }))}
            defaultValue={values["round"]?.[0]}
            error={messages.of["round"]}
          />
          <SessionFields choices={choices} values={values} errors={messages.of} />
          <FormActions>
            <Button>{t("sessionDesk.saveDraft")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </DeskShell>
  );
}
