import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appealDecision } from "~/features/moderation/commands/appeal-decision.server";
import { ownCase } from "~/features/moderation/queries/own-case.server";
import { publicModerationLog } from "~/features/moderation/queries/public-log.server";
import { appealSchema } from "~/features/moderation/schema";
import { proposalPage } from "~/features/proposals/queries/page.server";
import { ReturnedReason } from "~/features/proposals/ui/returned-reason";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextAreaField } from "~/ui/text-area-field";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderation.appealTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  const language = languageOf(request.url);
  const moment = now();
  const id = params["id"] ?? "";
  const [found, judged, { appealDecisionDays }] = await Promise.all([
    proposalPage(id, personId, language, 1),
    ownCase({ kind: "proposal", id }, language, moment),
    publicModerationLog(moment),
  ]);
  if (found?.kind !== "page" || !found.page.mine || !judged) throw notFound();
  return { id, title: found.page.plainTitle, judged, days: appealDecisionDays };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const { grant } = await authorizeOwn(request);
  const checked = checkForm(appealSchema, fields);
  if (!checked.ok) {
    return data({ values: fields.values, errors: checked.errors }, { status: 422 });
  }
  const id = params["id"] ?? "";
  const { reason } = checked.value;
  const result = await appealDecision(grant, { subject: { kind: "proposal", id }, reason }, now());
  if (result.ok) throw seeOther(localPath(languageOf(request.url), `/voorstellen/${id}`));
  if (result.code === "not_found") throw notFound();
  const status = result.code === "appeal_reason_missing" ? 422 : 409;
  const errors = { reason: `moderation.appealError_${result.code}` };
  return data({ values: fields.values, errors }, { status });
}

export default function AppealRoute() {
  const { id, title, judged, days } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={title}
        title={t("moderation.appealTitle")}
        lead={t("moderation.appealLead", { days })}
      />
      <ReturnedReason judged={judged} />
      <ErrorSummary title={messages.title} errors={messages.list} />
      {judged.appealUntil ? (
        <form method="post" action={path(`/voorstellen/${id}/bezwaar`)} noValidate>
          <FormLayout>
            <TextAreaField
              name="reason"
              rows={5}
              label={t("moderation.appealReason")}
              defaultValue={refused?.values["reason"]?.[0]}
              error={messages.of["reason"]}
            />
            <FormActions>
              <Button>{t("moderation.appealSend")}</Button>
            </FormActions>
          </FormLayout>
        </form>
      ) : (
        <ButtonLink href={path(`/voorstellen/${id}`)}>{t("moderation.reportBack")}</ButtonLink>
      )}
    </Stack>
  );
}
