import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makeThemeForm } from "~/features/reporting/forms/make-theme.server";
import { loadThemeDesk, themeRound } from "~/features/reporting/queries/theme-desk.server";
import { ThemeForm } from "~/features/reporting/ui/theme-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.themeNew"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const round = await themeRound(params["round"] ?? "", language);
  await authorize(request, "theme.write", { roundId: round?.id ?? "-" });
  if (!round) throw notFound();
  const desk = await loadThemeDesk(round, null, language);
  if (!desk) throw notFound();
  return { desk, submission: newSubmissionToken() };
}

export const action = makeThemeForm;

export default function NewThemeRoute() {
  const { desk, submission } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell
      kicker={<Localized text={desk.round.title} />}
      title={t("reportingDesk.themeNew")}
      lead={t("reportingDesk.themesLead")}
    >
      <ThemeForm
        desk={desk}
        submission={submission}
        values={refusal?.values ?? {}}
        errors={refusal?.errors ?? {}}
      />
    </DeskShell>
  );
}
