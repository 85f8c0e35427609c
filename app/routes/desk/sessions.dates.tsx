import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveDatePollForm } from "~/features/sessions/forms/save-date-poll.server";
import { deskPoll } from "~/features/sessions/queries/date-poll.server";
import { DeskDatesTable, OfferDateForm } from "~/features/sessions/ui/desk-dates";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
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

export const action = saveDatePollForm;

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
      {refused?.refusal?.code === "conflict" ? (
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
