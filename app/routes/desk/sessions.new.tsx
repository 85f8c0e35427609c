import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createSession } from "~/features/sessions/commands/create-session.server";
import {
  emptySessionValues,
  sessionChoices,
} from "~/features/sessions/queries/session-form.server";
import { readSessionForm } from "~/features/sessions/schema/session-form";
import { SessionFields } from "~/features/sessions/ui/session-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
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

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "session.write");
  const { values } = fields;
  const refuse = (errors: Record<string, string>) =>
    data({ values, errors }, { status: statusOf("invalid") });
  const roundId = fields.text("round");
  const read = readSessionForm(values);
  if (!read.ok || roundId === "") {
    const missing: [string, string][] = roundId === "" ? [["round", "errors.chooseOne"]] : [];
    return refuse({ ...Object.fromEntries(missing), ...(read.ok ? {} : read.errors) });
  }
  const outcome = await createSession(grant, { roundId, input: read.value }, now());
  if (outcome.ok) {
    const path = `/werkplek/bijeenkomsten/${outcome.id}/bewerken?status=saved`;
    throw seeOther(localPath(languageOf(request.url), path));
  }
  if (outcome.code === "not_found") throw notFound();
  return refuse(outcome.errors);
}

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
