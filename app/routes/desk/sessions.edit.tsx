import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editSession } from "~/features/sessions/commands/edit-session.server";
import { publishSession } from "~/features/sessions/commands/publish-session.server";
import { sessionChoices, sessionForm } from "~/features/sessions/queries/session-form.server";
import { readStatus } from "~/features/sessions/schema/desk-filter";
import { readSessionForm } from "~/features/sessions/schema/session-form";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { SessionSteps, StatusMessage } from "~/features/sessions/ui/desk-session-steps";
import { SessionFields } from "~/features/sessions/ui/session-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
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

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "session.write");
  const id = params["id"] ?? "";
  const here = new URL(request.url).pathname;
  const publishing = fields.text("intent") === "publish";
  const read = publishing ? null : readSessionForm(fields.values);
  const values = publishing ? null : fields.values;
  if (read && !read.ok) {
    return data({ values, errors: read.errors, refused: null }, { status: statusOf("invalid") });
  }
  const version = Number(fields.text("version"));
  const outcome = read
    ? await editSession(grant, { id, version, input: read.value }, now())
    : await publishSession(grant, id, now());
  if (outcome.ok) {
    const told = "told" in outcome && outcome.told.length > 0 ? "told" : "saved";
    throw seeOther(`${here}?status=${publishing ? "published" : told}`);
  }
  if (outcome.code === "not_found") throw notFound();
  const errors = outcome.code === "invalid" ? outcome.errors : {};
  const refused = outcome.code === "invalid" ? null : outcome.code;
  return data({ values, errors, refused }, { status: statusOf(outcome.code) });
}

export default function EditSessionRoute() {
  const { id, form, choices, status } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const values = refusal?.values ?? form.values;
  const title = form.values["title"]?.[0];
  const changeable = form.state === "draft" || form.state === "published";
  return (
    <DeskShell
      kicker={title}
      title={t("sessionDesk.editTitle")}
      lead={form.state === "published" ? t("sessionDesk.editLeadPublished") : undefined}
    >
      {form.state === "draft" ? null : <DeskSessionLinks session={{ id }} here="form" />}
      {refusal ? null : <StatusMessage status={status} />}
      {refusal?.refused ? (
        <Alert kind="warning" role="alert" title={t(`sessionDesk.${refusal.refused}`)} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <SessionSteps id={id} state={form.state} />
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
