import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeToAllForm } from "~/features/sessions/forms/write-to-all.server";
import { messageDesk } from "~/features/sessions/queries/messages.server";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { SentMessages } from "~/features/sessions/ui/sent-messages";
import { MessageToSend, WriteToAllForm } from "~/features/sessions/ui/write-to-all";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionMessage.title"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.attendance");
  const desk = await messageDesk(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!desk) throw notFound();
  const isSent = new URL(request.url).searchParams.has("verstuurd");
  return { desk, isSent, submission: newSubmissionToken() };
}

export const action = writeToAllForm;

export default function SessionMessagesRoute() {
  const { desk, isSent, submission } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(answered?.errors);
  const { session, open, hasWays } = desk;
  const values = answered?.values ?? {};
  return (
    <DeskShell
      pages={<DeskSessionLinks session={session} here="messages" />}
      kicker={<Localized text={session.title} />}
      title={t("sessionMessage.title")}
      lead={t("sessionMessage.lead")}
    >
      {isSent && answered === undefined ? (
        <Alert kind="ok" role="status" title={t("sessionMessage.sent")} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      {answered?.shown ? (
        <MessageToSend preview={answered.shown} values={values} submission={submission} />
      ) : null}
      <Section title={t(answered?.shown ? "sessionMessage.change" : "sessionMessage.write")}>
        {open.ok ? (
          <WriteToAllForm
            hasWays={hasWays}
            isShown={answered?.shown !== undefined}
            values={values}
            errors={messages.of}
          />
        ) : (
          <Text>{t(`sessionMessage.not_${open.code}`)}</Text>
        )}
      </Section>
      <Section title={t("sessionMessage.sentTitle")}>
        <SentMessages messages={desk.messages} canCall />
      </Section>
    </DeskShell>
  );
}
