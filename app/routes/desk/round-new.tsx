import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createRoundForm } from "~/features/rounds/forms/create-round.server";
import { municipalityChoices } from "~/features/region/queries.server";
import { NewRoundForm } from "~/features/rounds/ui/new-round-form";
import { newRoundValues } from "~/features/rounds/queries/round-template.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { templateChoices } from "~/features/templates/queries/own-templates.server";
import { TemplateChoices } from "~/features/templates/ui/template-choices";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("rounds.deskNew"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "round.create");
  const template = new URL(request.url).searchParams.get("sjabloon");
  const [municipalities, own, begin] = await Promise.all([
    municipalityChoices(),
    templateChoices("round"),
    newRoundValues(template),
  ]);
  return { municipalities, own, begin, template };
}

export const action = createRoundForm;

export default function NewRoundRoute() {
  const { municipalities, own, begin, template } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell title={t("rounds.deskNew")} lead={t("rounds.deskNewLead")}>
      <TemplateChoices kind="round" templates={own} chosen={template} />
      <NewRoundForm municipalities={municipalities} begin={begin} refusal={refusal} />
    </DeskShell>
  );
}
