import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { heldHelp } from "~/features/moderation/queries/held-help.server";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { codeOnReceipt } from "~/features/people/queries/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { CheckBeforeSending } from "~/features/proposals/ui/check-before-sending";
import { takeQuestionForm } from "~/features/sessions/commands/take-question-form.server";
import { questionsPage } from "~/features/sessions/queries/questions.server";
import { AskForm } from "~/features/sessions/ui/ask-form";
import { AskedMessage, ReturnedQuestions } from "~/features/sessions/ui/asked-message";
import { QuestionList } from "~/features/sessions/ui/question-list";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize, participantOf } from "~/policy/authorize.server";
import { ErrorSummary } from "~/ui/error-summary";
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
  const page = await questionsPage(params["slug"] ?? "", personId, language, now());
  if (!page) throw notFound();
  const sent = new URL(request.url).searchParams;
  return {
    page,
    asked: sent.has("ontvangen"),
    help: sent.has("vastgehouden") && participant ? await heldHelp(language) : null,
    code: codeOnReceipt(request),
    submission: newSubmissionToken(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "session.ask");
  const context = { slug: params["slug"] ?? "", language: languageOf(request.url) };
  const outcome = await takeQuestionForm(grant, fields, context, now());
  if (outcome.ok) {
    const { pathname } = new URL(request.url);
    throw seeOther(`${pathname}${outcome.then}`, await handOverCode(outcome.person));
  }
  if (outcome.code === "not_found") throw notFound();
  const { errors, check, code } = outcome;
  return data({ values: fields.values, errors, check, code }, { status: statusOf(code) });
}

export default function QuestionsRoute() {
  const { page, asked, help, code, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  const { session } = page;
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={
          <TextLink href={path(`/bijeenkomsten/${session.slug}`)}>
            <Localized text={session.title} />
          </TextLink>
        }
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
            check={refused?.check ? <CheckBeforeSending check={refused.check} /> : null}
            value={refused?.values["body"]?.[0]}
            error={messages.of["body"]}
          />
        </Section>
      ) : refused?.code === "closed" ? (
        <Text>{refused.values["body"]?.[0]}</Text>
      ) : null}
      <Section title={t("sessionTalk.questionsList")}>
        <QuestionList questions={page.questions} submission={submission} open={page.open} />
      </Section>
    </Stack>
  );
}
