import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recordWordingForm } from "~/features/principles/forms/record-wording.server";
import { principleChoices } from "~/features/principles/queries/choices.server";
import { WordingForm } from "~/features/principles/ui/wording-form";
import { themeRound } from "~/features/reporting/queries/theme-desk.server";
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
  pageTitle(location, (t) => t("reportingDesk.wordingTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const round = await themeRound(params["round"] ?? "", language);
  await authorize(request, "theme.write", { roundId: round?.id ?? "-" });
  if (!round) throw notFound();
  const principles = await principleChoices(language);
  return { round, principles, submission: newSubmissionToken() };
}

export const action = recordWordingForm;

export default function ThemeWordingRoute() {
  const { round, principles, submission } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell
      kicker={<Localized text={round.title} />}
      title={t("reportingDesk.wordingTitle")}
      lead={t("reportingDesk.wordingLead")}
    >
      <WordingForm
        principles={principles}
        submission={submission}
        values={refusal?.values ?? {}}
        errors={refusal?.errors ?? {}}
      />
    </DeskShell>
  );
}
