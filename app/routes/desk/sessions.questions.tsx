import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { manageQuestionsForm } from "~/features/sessions/forms/manage-questions.server";
import { deskQuestions } from "~/features/sessions/queries/questions.server";
import { DeskQuestionList } from "~/features/sessions/ui/desk-questions";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import { QrCode } from "~/ui/qr-code";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionTalk.deskQuestions"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.report");
  const page = await deskQuestions(
    grant,
    params["id"] ?? "",
    languageOf(request.url),
    now(),
    pageOfAddress(request.url),
  );
  if (!page) throw notFound();
  return { page };
}

export const action = manageQuestionsForm;

export default function DeskQuestionsRoute() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  return (
    <DeskShell
      pages={<DeskSessionLinks session={page.session} here="questions" />}
      kicker={<Localized text={page.session.title} />}
      title={t("sessionTalk.deskQuestions")}
      lead={t("sessionTalk.deskQuestionsLead")}
    >
      {refused?.refusal?.code === "conflict" ? (
        <Alert kind="warning" role="alert" title={t("sessionDesk.conflict")} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      {page.waiting > 0 ? (
        <Alert kind="info" title={t.count("sessionTalk.deskQuestionsWaiting", page.waiting)}>
          <TextLink href={path("/werkplek/beoordelen")} arrow>
            {t("sessionTalk.deskQuestionsReview")}
          </TextLink>
        </Alert>
      ) : null}
      <DeskQuestionList
        questions={page.questions}
        errors={messages.of}
        values={refused?.values ?? {}}
      />
      <PageLinks page={page.page} pageCount={page.pageCount} />
      <Section title={t("sessionTalk.deskQr")} intro={t("sessionTalk.deskQrText")}>
        <QrCode value={page.askUrl} label={t("sessionTalk.deskQr")} />
        <Text small>{page.askUrl}</Text>
      </Section>
    </DeskShell>
  );
}
