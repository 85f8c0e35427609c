import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { municipalityChoices } from "~/features/region/queries.server";
import { createRound } from "~/features/rounds/commands/create-round.server";
import { newRoundSchema } from "~/features/rounds/schema";
import { NewRoundForm } from "~/features/rounds/ui/new-round-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import type { FieldErrors } from "~/platform/form.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("rounds.deskNew"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "round.create");
  return { municipalities: await municipalityChoices() };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "round.create");
  const checked = checkForm(newRoundSchema, fields);
  if (!checked.ok) return data({ values: fields.values, errors: checked.errors }, { status: 422 });
  const outcome = await createRound(grant, checked.value, now());
  if (!outcome.ok) {
    const errors: FieldErrors = { title: "rounds.deskDuplicate" };
    return data({ values: fields.values, errors }, { status: 409 });
  }
  throw seeOther(localPath(languageOf(request.url), `/werkplek/rondes/${outcome.slug}`));
}

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
