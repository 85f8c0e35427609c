import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agreementsOf } from "~/features/agenda/queries/agenda-desk.server";
import { AgreementList } from "~/features/agenda/ui/agreement-list";
import { waitingForReply } from "~/features/reporting/queries/reply-desk.server";
import { WaitingList } from "~/features/reporting/ui/waiting-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.repliesTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "reply.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  if (bodyId === null) return { work: null };
  const language = languageOf(request.url);
  const moment = now();
  const [waiting, agreements] = await Promise.all([
    waitingForReply(bodyId, language, moment),
    agreementsOf(bodyId, language, moment),
  ]);
  return { work: { waiting, agreements } };
}

export default function RepliesDeskRoute() {
  const { work } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell title={t("reportingDesk.repliesTitle")} lead={t("reportingDesk.repliesLead")}>
      {work ? (
        <>
          <WaitingList items={work.waiting} />
          <AgreementList items={work.agreements} />
        </>
      ) : (
        <EmptyState title={t("reportingDesk.noBody")} level={2}>
          <Text>{t("reportingDesk.noBodyText")}</Text>
        </EmptyState>
      )}
    </DeskShell>
  );
}
