import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createAccount } from "~/features/staff/commands/create-account.server";
import { loadAccountChoices } from "~/features/staff/queries/accounts.server";
import { setUpLinkCookie } from "~/features/staff/queries/setup-link-notice.server";
import { newAccountSchema, roundIdsSchema } from "~/features/staff/schema";
import { AccountForm } from "~/features/staff/ui/account-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.accountNew"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "account.write");
  return { choices: await loadAccountChoices(languageOf(request.url)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "account.write");
  const { values } = fields;
  const checked = checkForm(newAccountSchema, fields);
  if (!checked.ok) return data({ values, errors: checked.errors }, { status: 422 });
  const rounds = roundIdsSchema.safeParse(fields.all("roundIds"));
  if (!rounds.success) {
    return data({ values, errors: { roundIds: "errors.unknownChoice" } }, { status: 422 });
  }
  const language = languageOf(request.url);
  const input = { ...checked.value, roundIds: rounds.data };
  const outcome = await createAccount(grant, input, language, now());
  if (!outcome.ok) {
    const errors: Record<string, string> = { [outcome.field]: outcome.error };
    return data({ values, errors }, { status: outcome.status });
  }
  throw seeOther(localPath(language, `/werkplek/accounts/${outcome.id}`), [
    setUpLinkCookie(outcome.id, outcome.link),
  ]);
}

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
