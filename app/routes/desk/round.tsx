import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { loadRoundOverview } from "~/features/desk/queries/round-overview.server";
import { RoundNextStep } from "~/features/desk/ui/round-next-step";
import { RoundTallies } from "~/features/desk/ui/round-tallies";
import { RoundWorkSteps } from "~/features/desk/ui/round-work-steps";
import { FreezeFigures } from "~/features/participation/ui/freeze-figures";
import { runRoundForm } from "~/features/reporting/forms/run-round.server";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { RoundDeskLinks } from "~/features/rounds/ui/round-desk-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Columns } from "~/ui/columns";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.overview.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "round.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const overview = await loadRoundOverview(slug, now());
  if (!overview) throw notFound();
  const history = await pageHistory(request, "round", slug);
  return { overview, history, done: new URL(request.url).searchParams.has("gedaan") };
}

export const action = runRoundForm;

export default function DeskRoundRoute() {
  const { overview, history, done } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { step } = outcome?.errors ?? {};
  const t = useT();
  return (
    <DeskShell
      title={overview.title}
      aside={<RoundDeskLinks slug={overview.slug} state={overview.state} />}
    >
      {done && !outcome ? (
        <Alert kind="ok" role="status">
          {t("rounds.deskDone")}
        </Alert>
      ) : null}
      {step ? (
        <Alert kind="warning" role="alert">
          {t.find(step)}
        </Alert>
      ) : null}
      <RoundNextStep overview={overview} />
      <Columns shape="main-aside">
        <RoundTallies tallies={overview.tallies} />
        <RoundWorkSteps overview={overview} />
      </Columns>
      {isPublicRound(overview) ? <FreezeFigures table={overview.table} /> : null}
      <ItemHistory history={history} />
    </DeskShell>
  );
}
