import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeAccountForm } from "~/features/staff/forms/manage-account.server";
import { loadAccount } from "~/features/staff/queries/accounts.server";
import { loadAccountWork } from "~/features/staff/queries/work.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { SwitchOff } from "~/features/staff/ui/switch-off";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) => t("staffWork.title", { name: data?.account.displayName ?? "" }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "account.write");
  const id = params["id"] ?? "";
  const account = await loadAccount(id, languageOf(request.url));
  if (!account || account.state === "off") throw notFound();
  return { account, work: await loadAccountWork(id, now()) };
}

export const action = changeAccountForm;

export default function AccountOffRoute() {
  const { account, work } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell
      kicker={account.email}
      title={t("staffWork.title", { name: account.displayName })}
      lead={t("staffWork.lead")}
    >
      <SwitchOff
        account={account}
        work={work}
        values={refusal?.values ?? {}}
        errors={refusal?.errors ?? {}}
      />
    </DeskShell>
  );
}
