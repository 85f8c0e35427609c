import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createAccountForm } from "~/features/staff/forms/manage-account.server";
import { loadAccountChoices } from "~/features/staff/queries/accounts.server";
import { AccountForm } from "~/features/staff/ui/account-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.accountNew"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "account.write");
  return { choices: await loadAccountChoices(languageOf(request.url)) };
}

export const action = createAccountForm;

export default function NewAccountRoute() {
  const { choices } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("staff.accountNew")} lead={t("staff.accountNewLead")}>
      <AccountForm
        isNew
        action={path("/werkplek/accounts/nieuw")}
        choices={choices}
        values={refusal?.values ?? {}}
        errors={refusal?.errors ?? {}}
      />
    </DeskShell>
  );
}
