import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leadRoomForm } from "~/features/live/forms/lead-room.server";
import { deskRoom } from "~/features/live/queries/desk-room.server";
import { LeadPage } from "~/features/live/ui/lead-page";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { errorText, useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import type { MessageKey } from "~/i18n/t";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("liveDesk.title"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.report");
  const page = await deskRoom(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!page) throw notFound();
  return { page, now: now() };
}

export const action = leadRoomForm;

/** What is said about a step that could not be taken. */
const REFUSED: ReadonlyMap<string, MessageKey> = new Map([
  ["conflict", "liveDesk.conflict"],
  ["wrong_state", "liveDesk.conflict"],
  ["closed", "liveDesk.beginNot"],
  ["nothing_next", "liveDesk.nothingNext"],
]);

export default function LeadRoute() {
  const { page, now } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refused?.errors);
  const said = REFUSED.get(refused?.refusal?.code ?? "");
  return (
    <DeskShell
      kicker={<Localized text={page.session.title} />}
      title={t("liveDesk.title")}
      lead={t("liveDesk.lead")}
    >
      <DeskSessionLinks session={page.session} here="room" />
      {said === undefined ? null : <Alert kind="warning" role="alert" title={errorText(t, said)} />}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <LeadPage page={page} now={now} errors={messages.of} />
    </DeskShell>
  );
}
