import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeAddressForm } from "~/features/rounds/forms/change-address.server";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
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

export const action = changeAddressForm;

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
            defaultValue={refusal?.values["address"]?.[0] ?? slug}
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
