import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { owedAnswers } from "~/features/reporting/queries/owed-answers.server";
import { OwedAnswerList } from "~/features/reporting/ui/owed-answer-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { reachedRounds } from "~/policy/can";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.owedTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, permission } = await authorize(request, "round.write");
  return owedAnswers({ round: reachedRounds(actor, permission) }, request.url, now());
}

export default function OwedAnswersRoute() {
  const list = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell title={t("reportingDesk.owedTitle")} lead={t("reportingDesk.owedLead")} list>
      <OwedAnswerList list={list} desk="follow" />
    </DeskShell>
  );
}
