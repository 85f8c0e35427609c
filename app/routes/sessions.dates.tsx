import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { codeOnReceipt } from "~/features/people/queries/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { voteDates } from "~/features/sessions/commands/poll-dates.server";
import { datePoll, hasPublicPage } from "~/features/sessions/queries/date-poll.server";
import { readDateChoices } from "~/features/sessions/schema/talk-forms";
import { DateChoices } from "~/features/sessions/ui/date-choices";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { authorize, participantOf } from "~/policy/authorize.server";
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
  return { poll, voted, code: codeOnReceipt(request), submission: newSubmissionToken() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "session.signUp");
  const { values } = fields;
  const submission = fields.text("submission");
  const choices = readDateChoices(values);
  const refuse = (error: string) => data({ values, errors: { dates: error } }, { status: 422 });
  if (!isSubmission(submission)) return refuse("errors.formExpired");
  if (Object.keys(choices).length === 0) return refuse("sessionTalk.datesChoose");
  const slug = params["slug"] ?? "";
  const vote = { slug, choices, submission, language: languageOf(request.url) };
  const outcome = await voteDates(grant, vote, now());
  if (outcome.ok) throw seeOther(new URL(request.url).pathname, await handOverCode(outcome.person));
  if (outcome.code === "not_found") throw notFound();
  return data(
    { values, errors: { dates: "sessionTalk.datePast" } },
    { status: statusOf(outcome.code) },
  );
}

export default function DatesRoute() {
  const { poll, voted, code, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refused?.errors);
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
        errors={messages.list.map(({ message }) => ({ message }))}
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
