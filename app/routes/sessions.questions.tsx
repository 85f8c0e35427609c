import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { heldHelp } from "~/features/moderation/queries/held-help.server";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { CheckBeforeSending } from "~/features/proposals/ui/check-before-sending";
import { askQuestionForm } from "~/features/sessions/forms/ask-question.server";
import { questionsPage } from "~/features/sessions/queries/questions.server";
import { AskForm } from "~/features/sessions/ui/ask-form";
import { AskedMessage, ReturnedQuestions } from "~/features/sessions/ui/asked-message";
import { QuestionList } from "~/features/sessions/ui/question-list";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
import { ErrorSummary } from "~/ui/error-summary";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionTalk.questionsTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const participant = await participantOf(request);
  const personId = participant?.personId ?? null;
  const page = await questionsPage(
    params["slug"] ?? "",
    personId,
    language,
    now(),
    pageOfAddress(request.url),
  );
  if (!page) throw notFound();
  const sent = new URL(request.url).searchParams;
  return {
    page,
    asked: sent.has("ontvangen"),
    help: sent.has("vastgehouden") && participant ? await heldHelp(language) : null,
    code: await codeOnReceipt(request),
    submission: newSubmissionToken(),
  };
}

export const action = askQuestionForm;

export default function QuestionsRoute() {
  const { page, asked, help, code, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  const refusal = refused?.refusal;
  const { session } = page;
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={
          <TextLink href={path(`/bijeenkomsten/${session.slug}`)}>
            <Localized text={session.title} />
          </TextLink>
        }
        above={session.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
        title={t("sessionTalk.questionsTitle")}
        lead={t(page.open ? "sessionTalk.questionsLead" : "sessionTalk.askClosed")}
      />
      <AskedMessage asked={asked} waiting={page.waiting} />
      <ReturnedQuestions returned={page.returned} />
      {help ? <HeldNotice help={help} dueAt={null} /> : null}
      {code ? <CodeReceipt code={code} /> : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      {page.open ? (
        <Section title={t("sessionTalk.ask")}>
          <AskForm
            submission={submission}
            check={
              refusal?.code === "look_first" ? <CheckBeforeSending check={refusal.check} /> : null
            }
            value={refused?.values["body"]?.[0]}
            error={messages.of["body"]}
          />
        </Section>
      ) : refusal?.code === "closed" ? (
        <Text>{refused?.values["body"]?.[0]}</Text>
      ) : null}
      <Section title={t("sessionTalk.questionsList")}>
        <QuestionList questions={page.questions} submission={submission} open={page.open} />
        <PageLinks page={page.page} pageCount={page.pageCount} />
      </Section>
    </Stack>
  );
}
