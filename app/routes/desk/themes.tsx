import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { themesOfModerator } from "~/features/reporting/queries/theme-desk.server";
import { RoundThemesList } from "~/features/reporting/ui/round-themes-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.themesTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "theme.write");
  if (actor.kind !== "staff") throw notFound();
  return themesOfModerator(actor, pageOfAddress(request.url), languageOf(request.url));
}

export default function ThemesDeskRoute() {
  const { rounds, page, pageCount } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell title={t("reportingDesk.themesTitle")} lead={t("reportingDesk.themesLead")}>
      {rounds.length === 0 ? (
        <EmptyState title={t("reportingDesk.themesNoRounds")} level={2}>
          <Text>{t("reportingDesk.themesNoRoundsText")}</Text>
        </EmptyState>
      ) : null}
      {rounds.map((round) => (
        <RoundThemesList key={round.slug} round={round} />
      ))}
      <PageLinks page={page} pageCount={pageCount} />
    </DeskShell>
  );
}
