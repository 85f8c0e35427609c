import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recordCouncilGridForm } from "~/features/decisions/forms/record-council-grid.server";
import { councilGrid } from "~/features/decisions/queries/council-grid.server";
import { CouncilGridForm } from "~/features/decisions/ui/council-grid-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, (t) => page && t("decisions.gridTitle", { title: page.grid.title }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "decision.write");
  const grid = await councilGrid(params["document"] ?? "");
  if (!grid) throw notFound();
  const recorded = Number(new URL(request.url).searchParams.get("vastgelegd") ?? Number.NaN);
  return { grid, recorded: Number.isInteger(recorded) && recorded >= 0 ? recorded : null };
}

export const action = recordCouncilGridForm;

export default function CouncilGridRoute() {
  const { grid, recorded } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={<span lang="nl">{grid.title}</span>}
      title={t("decisions.gridHeading")}
      lead={t("decisions.gridLead")}
      aside={
        <TextLink href={path(`/werkplek/stukken/${grid.slug}`)}>
          {t("decisions.gridSources")}
        </TextLink>
      }
    >
      {recorded !== null && !refusal ? (
        <Alert kind="ok" role="status">
          {t.count("decisions.gridSaved", recorded)}
        </Alert>
      ) : null}
      <CouncilGridForm grid={grid} typed={refusal?.values ?? {}} errors={refusal?.errors ?? {}} />
    </DeskShell>
  );
}
