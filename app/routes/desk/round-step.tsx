import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadRoundStep } from "~/features/desk/queries/round-step.server";
import { takeStepForm } from "~/features/reporting/forms/take-step.server";
import { stepAtAddress } from "~/features/rounds/domain/round";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { StepElsewhere, StepReadiness, TakeStep } from "~/features/rounds/ui/step-readiness";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) => (data ? t(`rounds.verb_${data.page.verb}`) : t("rounds.deskTitle")));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const roundId = (await roundIdOf(slug)) ?? "-";
  await authorize(request, "round.write", { roundId });
  const verb = stepAtAddress(params["step"] ?? "");
  if (verb === undefined) throw notFound();
  if (verb === "reportBack") await authorize(request, "round.reportBack", { roundId });
  const page = await loadRoundStep(slug, verb, now());
  if (!page) throw notFound();
  return { page };
}

export const action = takeStepForm;

export default function RoundStepRoute() {
  const { page } = useLoaderData<typeof loader>();
  const { step } = useActionData<typeof action>()?.errors ?? {};
  const t = useT();
  return (
    <DeskShell
      kicker={page.title}
      title={t(`rounds.verb_${page.verb}`)}
      lead={t(`roundSteps.lead_${page.verb}`)}
    >
      {step ? (
        <Alert kind="warning" role="alert">
          {t.find(step)}
        </Alert>
      ) : null}
      {page.readiness ? (
        <>
          <StepReadiness readiness={page.readiness} />
          <TakeStep {...page} readiness={page.readiness} />
        </>
      ) : (
        <StepElsewhere slug={page.slug} state={page.state} />
      )}
    </DeskShell>
  );
}
