import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FreezeFigures } from "~/features/participation/ui/freeze-figures";
import { runRoundForm } from "~/features/reporting/forms/run-round.server";
import { roundDesk, roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { RoundDeskLinks } from "~/features/rounds/ui/round-desk-links";
import { RoundForm } from "~/features/rounds/ui/round-form";
import { RoundPreview } from "~/features/rounds/ui/round-preview";
import { RoundSteps } from "~/features/rounds/ui/round-steps";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Section } from "~/ui/section";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.page.form["title"]);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "round.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const page = await roundDesk(slug);
  if (!page) throw notFound();
  return { page, done: new URL(request.url).searchParams.has("gedaan") };
}

export const action = runRoundForm;

export default function DeskRoundRoute() {
  const { page, done } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { step, ...errors } = outcome?.errors ?? {};
  const t = useT();
  const isPublic = isPublicRound(page);
  const isOver = page.state === "reportedBack" || page.state === "evaluated";
  return (
    <DeskShell
      title={page.form["title"]}
      aside={<RoundDeskLinks slug={page.slug} state={page.state} />}
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
      <RoundSteps page={page} />
      {isPublic ? <FreezeFigures table={page.table} /> : null}
      {isOver ? null : (
        <Section title={t("rounds.deskEdit")}>
          <RoundPreview form={page.form} />
          <RoundForm
            page={page}
            refusal={outcome?.intent === "edit" ? { values: outcome.values, errors } : undefined}
          />
        </Section>
      )}
    </DeskShell>
  );
}
