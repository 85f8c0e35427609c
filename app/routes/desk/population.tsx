import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { importPopulationForm } from "~/features/participation/forms/import-population.server";
import { populationDesk } from "~/features/participation/queries/count-desk.server";
import { PopulationForm, PopulationNow } from "~/features/participation/ui/population-desk";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("figuresDesk.population"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "population.write");
  const rows = Number(new URL(request.url).searchParams.get("regels") ?? "0");
  return {
    current: await populationDesk(),
    history: await listHistory(request, "population", ["all"]),
    rows: Number.isSafeInteger(rows) ? rows : 0,
  };
}

export const action = importPopulationForm;

export default function PopulationRoute() {
  const { current, history, rows } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.errors);
  const t = useT();
  const problems = refused?.refusal?.problems ?? [];
  return (
    <DeskShell title={t("figuresDesk.population")} lead={t("figuresDesk.populationLead")}>
      <ErrorSummary title={messages.title} errors={messages.list} />
      {problems.length > 0 ? (
        <Alert kind="error" role="alert" title={t("figuresDesk.populationRefused")}>
          <ul>
            {problems.map(({ line, code, value }) => (
              <li key={`${line}-${code}`}>
                {t("figuresDesk.line", {
                  line,
                  reason: t.find(`figuresDesk.csv_${code}`, { value }) ?? code,
                })}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {rows > 0 && !refused ? (
        <Alert kind="ok" role="status">
          {t.count("figuresDesk.populationImported", rows)}
        </Alert>
      ) : null}
      <PopulationNow current={current} />
      <PopulationForm typed={{ values: refused?.values ?? {}, errors: messages.of }} />
      <ItemHistory history={history} />
    </DeskShell>
  );
}
