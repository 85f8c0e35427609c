import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { voteDatesForm } from "~/features/sessions/forms/vote-dates.server";
import { datePoll, hasPublicPage } from "~/features/sessions/queries/date-poll.server";
import { DateChoices, firstDateField } from "~/features/sessions/ui/date-choices";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionTalk.datesTitle"));

/** Once the date is fixed the link of the poll leads to the session. */
async function pollIsOver(slug: string, url: string): Promise<Response> {
  if (!(await hasPublicPage(slug))) return notFound();
  return seeOther(localPath(languageOf(url), `/bijeenkomsten/${slug}`));
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const participant = await participantOf(request);
  const personId = participant?.personId ?? null;
  const poll = await datePoll(params["slug"] ?? "", personId, languageOf(request.url), now());
  if (!poll) throw await pollIsOver(params["slug"] ?? "", request.url);
  const voted = poll.dates.some((date) => date.own !== null);
  return { poll, voted, code: await codeOnReceipt(request), submission: newSubmissionToken() };
}

export const action = voteDatesForm;

export default function DatesRoute() {
  const { poll, voted, code, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refused?.errors);
  const field = firstDateField(poll);
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<Localized text={poll.title} />}
        title={t("sessionTalk.datesTitle")}
        lead={t("sessionTalk.datesLead")}
      />
      <Text>
        <Localized text={poll.summary} /> {t("sessionTalk.datesMinutes", { minutes: poll.minutes })}
      </Text>
      {voted && !refused ? <Alert kind="ok" title={t("sessionTalk.datesSent")} /> : null}
      <ErrorSummary
        title={messages.title}
        errors={messages.list.map(({ message }) => (field ? { field, message } : { message }))}
      />
      <DateChoices
        poll={poll}
        submission={submission}
        values={refused?.values ?? {}}
        error={messages.of["dates"]}
      />
      {code ? <CodeReceipt code={code} /> : null}
    </Stack>
  );
}
