import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reviewTextsForm } from "~/features/live/forms/review-texts.server";
import { waitingTexts } from "~/features/live/queries/waiting-texts.server";
import { WaitingList } from "~/features/live/ui/waiting-list";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("liveDesk.textsTitle"));

/** What was just done, by what the address says of it: here, or in the case that was opened from here. */
const DONE = [
  { said: "geplaatst", message: "text_placed" },
  { said: "doorgegeven", message: "text_passedOn" },
  { said: "tweede", message: "text_second" },
  { said: "gedaan", message: "text_decided" },
] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "moderation.decide");
  const page = await waitingTexts(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!page) throw notFound();
  const query = new URL(request.url).searchParams;
  const done = DONE.find(({ said }) => query.has(said))?.message ?? null;
  return { ...page, done };
}

export const action = reviewTextsForm;

export default function LiveTextsRoute() {
  const { session, texts, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const isLeft = refused?.refusal?.code === "personal_data_left";
  return (
    <DeskShell
      kicker={<Localized text={session.title} />}
      title={t("liveDesk.textsTitle")}
      lead={t("liveDesk.textsLead")}
    >
      <DeskSessionLinks session={session} here="room" />
      <TextLink href={path(`/werkplek/bijeenkomsten/${session.id}/zaal`)}>
        {t("liveDesk.title")}
      </TextLink>
      {refused?.refusal ? (
        <Alert
          kind="warning"
          role="alert"
          title={t(isLeft ? "liveDesk.textFinds" : "liveDesk.textMoved")}
        />
      ) : null}
      {done && !refused ? (
        <Alert kind="ok" role="status" title={t(`liveDesk.${done}`)}>
          <TextLink href={path("/werkplek/beoordelen/besloten")}>{t("liveDesk.textUndo")}</TextLink>
        </Alert>
      ) : null}
      <WaitingList texts={texts} here={`/werkplek/bijeenkomsten/${session.id}/zaal/teksten`} />
    </DeskShell>
  );
}
