import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskRoom } from "~/features/live/queries/desk-room.server";
import { PaperCards } from "~/features/live/ui/paper-page";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("liveDesk.paperSheet"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.report");
  const page = await deskRoom(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!page) throw notFound();
  return { id: page.session.id, questions: page.questions };
}

export default function LivePaperCardsRoute() {
  const { id, questions } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={
        <TextLink href={path(`/werkplek/bijeenkomsten/${id}/zaal/papier`)}>
          {t("liveDesk.paperTitle")}
        </TextLink>
      }
      title={t("liveDesk.paperSheet")}
    >
      <PaperCards questions={questions} />
    </DeskShell>
  );
}
