import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownAccountForm } from "~/features/staff/forms/own-account.server";
import { loadOwnAccount } from "~/features/staff/queries/own-account.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { OwnPassword, OwnSessions, RecoveryCodes } from "~/features/staff/ui/own-account";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { sessionIdOf } from "~/platform/cookie.server";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.ownAccount"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "account.own");
  const account = await loadOwnAccount(grant, sessionIdOf("staff", request), now());
  if (!account) throw notFound();
  return { account, isChanged: new URL(request.url).searchParams.has("gewijzigd") };
}

export const action = ownAccountForm;

export default function OwnAccountRoute() {
  const { account, isChanged } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(sent?.errors);
  return (
    <DeskShell
      kicker={account.email}
      title={t("staff.ownAccount")}
      lead={t("staff.ownAccountLead")}
    >
      {isChanged && !sent ? (
        <Alert kind="ok" role="status">
          {t("staff.passwordChanged")}
        </Alert>
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <OwnSessions sessions={account.sessions} />
      <OwnPassword email={account.email} errors={messages.of} />
      <RecoveryCodes
        left={account.recoveryCodesLeft}
        codes={sent?.shown?.codes ?? null}
        errors={messages.of}
      />
    </DeskShell>
  );
}
