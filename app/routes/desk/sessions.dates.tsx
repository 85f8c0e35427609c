import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveDatePoll } from "~/features/sessions/commands/save-date-poll.server";
import { deskPoll } from "~/features/sessions/queries/date-poll.server";
import { DeskDatesTable, OfferDateForm } from "~/features/sessions/ui/desk-dates";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionTalk.deskDates"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const id = params["id"] ?? "";
  const poll = await deskPoll(grant, id, languageOf(request.url), now());
  if (!poll) throw notFound();
  return { id, poll };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "session.write");
  const outcome = await saveDatePoll(grant, params["id"] ?? "", fields, now());
  if (outcome.ok) throw seeOther(new URL(request.url).pathname);
  if (outcome.code === "not_found") throw notFound();
  const errors = outcome.code === "invalid" ? outcome.errors : {};
  return data(
    { values: fields.values, errors, code: outcome.code },
    { status: statusOf(outcome.code) },
  );
}

export default function DeskDatesRoute() {
  const { id, poll } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  return (
    <DeskShell
      kicker={<Localized text={poll.title} />}
      title={t("sessionTalk.deskDates")}
      lead={t("sessionTalk.deskDatesLead")}
    >
      <TextLink href={path(`/werkplek/bijeenkomsten/${id}/bewerken`)} arrow>
        {t("sessionDesk.edit")}
      </TextLink>
      {refused?.code === "conflict" ? (
        <Alert kind="warning" role="alert" title={t("sessionTalk.deskDatesConflict")} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      {poll.dates.length > 0 ? (
        <>
          <DeskDatesTable dates={poll.dates} />
          <Text>
            <TextLink href={path(`/bijeenkomsten/${poll.slug}/datum`)} arrow>
              {t("sessionTalk.deskDatesLink")}
            </TextLink>
          </Text>
        </>
      ) : (
        <Text quiet>{t("sessionTalk.deskDatesNone")}</Text>
      )}
      <OfferDateForm values={refused?.values ?? {}} errors={messages.of} />
    </DeskShell>
  );
}
