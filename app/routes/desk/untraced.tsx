import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linkInputs } from "~/features/reporting/commands/link-inputs.server";
import { loadUntraced, enterThemeDesk } from "~/features/reporting/queries/theme-desk.server";
import { inputKeysSchema } from "~/features/reporting/schema/theme-form";
import { UntracedForm } from "~/features/reporting/ui/untraced-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.untracedTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language, round } = await enterThemeDesk(request, params["round"] ?? "");
  return { desk: await loadUntraced(round, language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const { language, round, grant } = await enterThemeDesk(request, params["round"] ?? "");
  const refuse = (errors: Record<string, string>) =>
    data({ values: fields.values, errors }, { status: 422 });
  const slug = fields.text("theme");
  const keys = inputKeysSchema.safeParse(fields.all("inputs"));
  if (slug === "") return refuse({ theme: "errors.chooseOne" });
  if (!keys.success) return refuse({ inputs: keys.error.issues[0]?.message ?? "" });
  const outcome = await linkInputs(grant, { roundId: round.id, slug }, keys.data, now());
  if (!outcome.ok) return refuse({ theme: "errors.unknownChoice" });
  throw seeOther(localPath(language, `/werkplek/rode-draden/${round.slug}/los`));
}

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
