import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recordWording } from "~/features/principles/commands/record-wording.server";
import { principleChoices } from "~/features/principles/queries/choices.server";
import { wordingErrors, wordingFormSchema } from "~/features/principles/schema";
import { WordingForm } from "~/features/principles/ui/wording-form";
import { enterThemeDesk } from "~/features/reporting/queries/theme-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.wordingTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language, round } = await enterThemeDesk(request, params["round"] ?? "");
  const principles = await principleChoices(language);
  return { round, principles, submission: newSubmissionToken() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const { language, round, grant } = await enterThemeDesk(request, params["round"] ?? "");
  const refuse = (errors: Record<string, string>) =>
    data({ values: fields.values, errors }, { status: 422 });
  const checked = checkForm(wordingFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  if (!isSubmission(checked.value.submission)) {
    return refuse({ principleId: "errors.formExpired" });
  }
  const address = { roundId: round.id, slug: params["theme"] ?? "" };
  const outcome = await recordWording(grant, address, checked.value, now());
  if (outcome.ok) throw seeOther(localPath(language, outcome.place));
  if (outcome.code === "not_found") throw notFound();
  return refuse(wordingErrors(outcome.missing));
}

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
