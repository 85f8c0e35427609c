import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SERIES_MAX, SERIES_RHYTHMS } from "~/features/sessions/domain/series";
import { repeatSessionForm } from "~/features/sessions/forms/repeat-session.server";
import { sessionForm } from "~/features/sessions/queries/session-form.server";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionTalk.repeatTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const id = params["id"] ?? "";
  const form = await sessionForm(grant, id, now());
  if (!form) throw notFound();
  return { id, title: form.values["title"]?.[0], draft: form.state === "draft" };
}

export const action = repeatSessionForm;

export default function RepeatRoute() {
  const { id, title, draft } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  const value = (name: string) => refused?.values[name]?.[0];
  return (
    <DeskShell
      pages={draft ? null : <DeskSessionLinks session={{ id }} here="repeat" />}
      kicker={title}
      title={t("sessionTalk.repeatTitle")}
      lead={t("sessionTalk.repeatLead")}
    >
      <TextLink href={path(`/werkplek/bijeenkomsten/${id}/sjabloon`)}>
        {t("ownTemplates.keep")}
      </TextLink>
      <ErrorSummary title={messages.title} errors={messages.list} />
      <form method="post" noValidate>
        <FormLayout>
          <DateField
            name="date"
            label={t("sessionTalk.repeatDate")}
            defaultValue={value("date")}
            error={messages.of["date"]}
          />
          <RadioGroup
            name="rhythm"
            label={t("sessionTalk.repeatRhythm")}
            options={SERIES_RHYTHMS.map((rhythm) => ({
              value: rhythm,
              label: t(`sessionTalk.rhythm_${rhythm}`),
            }))}
            defaultValue={value("rhythm") ?? "monthly"}
            error={messages.of["rhythm"]}
          />
          <NumberField
            name="count"
            label={t("sessionTalk.repeatCount")}
            description={t("sessionTalk.repeatCountText", { max: SERIES_MAX })}
            max={SERIES_MAX}
            defaultValue={value("count") ?? "1"}
            error={messages.of["count"]}
          />
          <FormActions>
            <Button>{t("sessionTalk.repeatSend")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </DeskShell>
  );
}
