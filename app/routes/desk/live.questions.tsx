import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isEditable } from "~/features/live/domain/live-question";
import { writeQuestionsForm } from "~/features/live/forms/write-questions.server";
import { deskRoom } from "~/features/live/queries/desk-room.server";
import { PollEditor } from "~/features/live/ui/poll-editor";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
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
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("liveDesk.questionsTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.report");
  const page = await deskRoom(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!page) throw notFound();
  const query = new URL(request.url).searchParams;
  const { session, questions } = page;
  const chosen = questions.find(({ id }) => id === query.get("vraag"));
  const changed = chosen && isEditable(chosen) ? chosen : null;
  return { session, questions, changed, saved: query.has("bewaard") };
}

export const action = writeQuestionsForm;

export default function LiveQuestionsRoute() {
  const { session, questions, changed, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  const room = path(`/werkplek/bijeenkomsten/${session.id}/zaal`);
  const typedFor = refused?.values["questionId"]?.[0];
  const again = questions.find(({ id }) => id === typedFor) ?? null;
  return (
    <DeskShell
      kicker={<Localized text={session.title} />}
      title={t("liveDesk.questionsTitle")}
      lead={t("liveDesk.questionsLead")}
    >
      <DeskSessionLinks session={session} here="room" />
      <TextLink href={room}>{t("liveDesk.title")}</TextLink>
      {saved && !refused ? <Alert kind="ok" role="status" title={t("liveDesk.saved")} /> : null}
      {refused?.refusal?.code === "conflict" ? (
        <Alert kind="warning" role="alert" title={t("liveDesk.changed")} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <PollEditor
        questions={questions}
        changed={refused ? again : changed}
        here={`${room}/vragen`}
        values={refused?.values ?? {}}
        errors={messages.of}
      />
    </DeskShell>
  );
}
