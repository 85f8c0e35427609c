import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { traceInputsForm } from "~/features/reporting/forms/work-on-theme.server";
import { loadUntraced, themeRound } from "~/features/reporting/queries/theme-desk.server";
import { UntracedForm } from "~/features/reporting/ui/untraced-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.untracedTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const round = await themeRound(params["round"] ?? "", language);
  await authorize(request, "theme.write", { roundId: round?.id ?? "-" });
  if (!round) throw notFound();
  return { desk: await loadUntraced(round, language) };
}

export const action = traceInputsForm;

export default function UntracedRoute() {
  const { desk } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell
      kicker={<Localized text={desk.round.title} />}
      title={t("reportingDesk.untracedTitle")}
      lead={t("reportingDesk.untracedLead")}
    >
      <UntracedForm desk={desk} values={refusal?.values ?? {}} errors={refusal?.errors ?? {}} />
    </DeskShell>
  );
}
