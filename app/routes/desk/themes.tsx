import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskThemes } from "~/features/reporting/queries/theme-list.server";
import { DeskThemeList, ThemeRounds } from "~/features/reporting/ui/round-themes-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.themesTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "theme.write");
  if (actor.kind !== "staff") throw notFound();
  return deskThemes(actor, request.url);
}

export default function ThemesDeskRoute() {
  const list = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell title={t("reportingDesk.themesTitle")} lead={t("reportingDesk.themesLead")} list>
      <DeskThemeList list={list} />
      <ThemeRounds rounds={list.named} />
    </DeskShell>
  );
}
