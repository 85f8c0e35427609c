import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ChangedMeanwhile } from "~/features/desk/ui/changed-meanwhile";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { afterConflict } from "~/features/vocabulary/schema";
import { StoredValuesField } from "~/features/vocabulary/ui/stored-values-field";
import { FORM_STEPS, stepAfter, stepOfField } from "~/features/sessions/domain/form-steps";
import { editSessionForm } from "~/features/sessions/forms/edit-session.server";
import { sessionPreview } from "~/features/sessions/queries/page.server";
import { sessionChoices, sessionForm } from "~/features/sessions/queries/session-form.server";
import { readStatus, readStep } from "~/features/sessions/schema/desk-filter";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { SessionSteps, StatusMessage } from "~/features/sessions/ui/desk-session-steps";
import { SessionStepFields } from "~/features/sessions/ui/session-form";
import { SessionFormSteps } from "~/features/sessions/ui/session-form-steps";
import { SessionPreview } from "~/features/sessions/ui/session-preview";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionDesk.editTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const id = params["id"] ?? "";
  const moment = now();
  const [form, choices, preview] = await Promise.all([
    sessionForm(grant, id, moment),
    sessionChoices(grant),
    sessionPreview(grant, id, languageOf(request.url), moment),
  ]);
  if (!form || !preview) throw notFound();
  const { url } = request;
  const history = await pageHistory(request, "session", id);
  return { id, form, choices, preview, history, step: readStep(url), status: readStatus(url) };
}

export const action = editSessionForm;

export default function EditSessionRoute() {
  const { id, form, choices, preview, history, status, ...asked } = useLoaderData<typeof loader>();
  const refusal = afterConflict(useActionData<typeof action>(), form.values);
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const refused = refusal?.refusal?.code;
  const isStepRefused = refusal && refusal.intent !== "publish" && refusal.intent !== "past";
  // What was typed is shown again; pressing "publish" sends none of it, and leads to what it still asks.
  const values = isStepRefused ? refusal.values : form.values;
  const [firstWrong] = Object.keys(refusal?.errors ?? {});
  const sentStep = FORM_STEPS.find((one) => one === refusal?.values["step"]?.[0]);
  const step = sentStep ?? (firstWrong === undefined ? asked.step : stepOfField(firstWrong));
  const title = form.values["title"]?.[0];
  const isReady = form.state === "draft" && form.missing.length === 0;
  const changeable = form.state === "draft" || form.state === "published";
  return (
    <DeskShell
      pages={form.state === "draft" ? null : <DeskSessionLinks session={{ id }} here="form" />}
      kicker={title ?? t("sessionDesk.editTitle")}
      title={changeable ? t(`sessionDesk.formStep_${step}`) : t("sessionDesk.editTitle")}
      lead={form.state === "published" ? t("sessionDesk.editLeadPublished") : undefined}
    >
      {refusal ? null : <StatusMessage status={status} />}
      {refused === "closed" ? (
        <Alert kind="warning" role="alert" title={t("sessionDesk.closed")} />
      ) : null}
      {refusal && refused === "conflict" ? (
        <ChangedMeanwhile typed={refusal.values} stored={form.values} history={history} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <SessionSteps id={id} state={form.state} isOver={form.isOver} isComplete={isReady} />
      {changeable ? <SessionFormSteps id={id} here={step} missing={form.missing} /> : null}
      {changeable ? (
        <form method="post" noValidate>
          <HiddenField name="version" value={String(form.version)} />
          <StoredValuesField values={form.values} />
          <HiddenField name="step" value={step} />
          <FormLayout>
            <Text quiet>{t(`sessionDesk.formStepText_${step}`)}</Text>
            <SessionStepFields step={step} choices={choices} values={values} errors={messages.of} />
            <FormActions>
              <Button kind={isReady ? "secondary" : "primary"}>
                {t(
                  form.state === "draft" && stepAfter(step)
                    ? "sessionDesk.saveNext"
                    : "sessionDesk.save",
                )}
              </Button>
            </FormActions>
          </FormLayout>
        </form>
      ) : (
        <Alert kind="info" title={t("sessionDesk.closed")} />
      )}
      <Details summary={t("sessionDesk.preview")} open={step === "more"}>
        <SessionPreview session={preview} />
      </Details>
      <ItemHistory history={history} />
    </DeskShell>
  );
}
