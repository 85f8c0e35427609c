import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeTheme } from "~/features/reporting/commands/write-theme.server";
import { loadThemeDesk, enterThemeDesk } from "~/features/reporting/queries/theme-desk.server";
import { linkIdsSchema } from "~/features/reporting/schema/reply-form";
import { themeFormSchema } from "~/features/reporting/schema/theme-form";
import { ThemeForm } from "~/features/reporting/ui/theme-form";
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
  pageTitle(location, (t) => t("reportingDesk.themeNew"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language, round } = await enterThemeDesk(request, params["round"] ?? "");
  const desk = await loadThemeDesk(round, null, language);
  if (!desk) throw notFound();
  return { desk, submission: newSubmissionToken() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const { language, round, grant } = await enterThemeDesk(request, params["round"] ?? "");
  const refuse = (errors: Record<string, string>) =>
    data({ values: fields.values, errors }, { status: 422 });
  const checked = checkForm(themeFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  if (!isSubmission(checked.value.submission)) return refuse({ title: "errors.formExpired" });
  const principles = linkIdsSchema.safeParse(fields.all("principleIds"));
  if (!principles.success) return refuse({ principleIds: "errors.unknownChoice" });
  const address = { roundId: round.id, roundSlug: round.slug, slug: null };
  const outcome = await writeTheme(grant, address, checked.value, principles.data, now());
  if (!outcome.ok) throw notFound();
  throw seeOther(localPath(language, outcome.place));
}

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
