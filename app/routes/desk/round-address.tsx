import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeAddress } from "~/features/rounds/commands/change-address.server";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { TextField } from "~/ui/text-field";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("rounds.addressTitle"));

async function enter(request: Request, slug: string) {
  const roundId = (await roundIdOf(slug)) ?? "-";
  return authorize(request, "round.write", { roundId });
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await enter(request, slug);
  return { slug };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const slug = params["slug"] ?? "";
  const grant = await enter(request, slug);
  const wanted = fields.text("address").trim().toLowerCase();
  const outcome = await changeAddress(grant, slug, wanted, now());
  if (outcome.ok) {
    throw seeOther(localPath(languageOf(request.url), `/werkplek/rondes/${wanted}`));
  }
  if (outcome.code === "not_found") throw notFound();
  const status = outcome.code === "address_taken" ? 409 : 422;
  return data({ wanted, errors: { address: `rounds.error_${outcome.code}` } }, { status });
}

export default function RoundAddressRoute() {
  const { slug } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  return (
    <DeskShell title={t("rounds.addressTitle")} lead={t("rounds.addressLead")}>
      <form method="post" noValidate>
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <TextField
            name="address"
            label={t("rounds.addressField")}
            description={t("rounds.addressDescription")}
            defaultValue={refusal?.wanted ?? slug}
            error={messages.of["address"]}
          />
          <FormActions>
            <Button>{t("rounds.addressSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </DeskShell>
  );
}
