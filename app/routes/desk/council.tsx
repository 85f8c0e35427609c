import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilDashboard } from "~/features/council/queries.server";
import {
  ClaimsToCheck,
  COUNCIL_PAGES,
  CouncilRounds,
  ExportLinks,
  OverdueCommitments,
} from "~/features/council/ui/council-dashboard";
import { movingAgreements } from "~/features/council/queries/moving-agreements.server";
import { MovingAgreements } from "~/features/council/ui/moving-agreements";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("figuresDesk.council"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "figures.audit");
  const pages = {
    rounds: pageOfAddress(request.url, COUNCIL_PAGES.rounds),
    claims: pageOfAddress(request.url, COUNCIL_PAGES.claims),
  };
  const language = languageOf(request.url);
  const [board, agreements] = await Promise.all([
    councilDashboard(actor, pages, language, now()),
    movingAgreements(language),
  ]);
  return { board, agreements };
}

export default function CouncilRoute() {
  const { board, agreements } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell
      kicker={board.body?.text}
      title={t("figuresDesk.council")}
      lead={t("figuresDesk.councilLead")}
    >
      {board.municipality === null ? <Text>{t("figuresDesk.councilNoMunicipality")}</Text> : null}
      <CouncilRounds board={board} />
      <MovingAgreements agreements={agreements} />
      <OverdueCommitments board={board} />
      <ClaimsToCheck list={board.claims} />
      <ExportLinks />
    </DeskShell>
  );
}
