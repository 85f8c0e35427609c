import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countPaperForm } from "~/features/live/forms/count-paper.server";
import { deskRoom } from "~/features/live/queries/desk-room.server";
import { PaperPage } from "~/features/live/ui/paper-page";
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
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("liveDesk.paperTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.report");
  const page = await deskRoom(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!page) throw notFound();
  const { session, questions } = page;
  return { session, questions, saved: new URL(request.url).searchParams.has("bewaard") };
}

export const action = countPaperForm;

export default function LivePaperRoute() {
  const { session, questions, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  const desk = path(`/werkplek/bijeenkomsten/${session.id}`);
  return (
    <DeskShell
      kicker={<Localized text={session.title} />}
      title={t("liveDesk.paperTitle")}
      lead={t("liveDesk.paperLead")}
    >
      <DeskSessionLinks session={session} here="room" />
      {saved && !refused ? (
        <Alert kind="ok" role="status" title={t("liveDesk.paperSaved")}>
          {t("liveDesk.paperStep")}
        </Alert>
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <Text>
        <TextLink href={`${desk}/zaal/papier/vel`} arrow>
          {t("liveDesk.paperSheet")}
        </TextLink>
      </Text>
      <Text>
        {t("liveDesk.paperWords")}{" "}
        <TextLink href={`${desk}/kaarten`} arrow>
          {t("sessionDesk.toCards")}
        </TextLink>
      </Text>
      <PaperPage questions={questions} values={refused?.values ?? {}} errors={messages.of} />
    </DeskShell>
  );
}
