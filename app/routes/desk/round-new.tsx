import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createRoundForm } from "~/features/rounds/forms/create-round.server";
import { municipalityChoices } from "~/features/region/queries.server";
import { NewRoundForm } from "~/features/rounds/ui/new-round-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("rounds.deskNew"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "round.create");
  return { municipalities: await municipalityChoices() };
}

export const action = createRoundForm;

export default function NewRoundRoute() {
  const { municipalities } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell title={t("rounds.deskNew")} lead={t("rounds.deskNewLead")}>
      <NewRoundForm municipalities={municipalities} refusal={refusal} />
    </DeskShell>
  );
}
