import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newFactorOf } from "~/features/staff/cookies/new-factor.server";
import { ownRecognised } from "~/features/staff/cookies/organisation-sign-in.server";
import { ownAccountForm } from "~/features/staff/forms/own-account.server";
import { loadOwnAccount } from "~/features/staff/queries/own-account.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { loadOwnerProofs } from "~/features/staff/queries/owner-proofs.server";
import { OwnPassword, OwnSessions, RecoveryCodes } from "~/features/staff/ui/own-account";
import { OwnerProof, OwnerProofProvider } from "~/features/staff/ui/owner-proof";
import { OwnOrganisation } from "~/features/staff/ui/own-organisation";
import { OwnNotices, OwnProfile } from "~/features/staff/ui/own-profile";
import { OwnSecondFactor } from "~/features/staff/ui/own-second-factor";
import { changedQuerySchema } from "~/features/staff/schema";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { sessionIdOf } from "~/platform/cookie.server";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Columns } from "~/ui/columns";
import { ErrorSummary } from "~/ui/error-summary";
import { Stack } from "~/ui/stack";

/** What is said after a change, by the word for it in the address. */
const CHANGED = {
  gegevens: "ownAccount.profileSaved",
  berichten: "staffNotices.saved",
  wachtwoord: "staff.passwordChanged",
  "tweede-stap": "ownAccount.factorChanged",
  organisatie: "organisationAccount.changed",
} as const;

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.ownAccount"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "account.own");
  const moment = now();
  const browser = {
    sessionId: sessionIdOf("staff", request),
    newSecret: newFactorOf(request, grant, moment),
    recognisedBy: ownRecognised(grant, request, moment)?.providerId ?? null,
    language: languageOf(request.url),
  };
  const account = await loadOwnAccount(grant, browser, moment);
  if (!account) throw notFound();
  const proofs = await loadOwnerProofs(grant, browser, moment);
  const changed = changedQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { account, proofs, changed: changed.gewijzigd };
}

export const action = ownAccountForm;

export default function OwnAccountRoute() {
  const { account, proofs, changed } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(sent?.errors);
  return (
    <DeskShell
      kicker={account.email}
      title={t("staff.ownAccount")}
      lead={t("staff.ownAccountLead")}
    >
      {changed && !sent ? (
        <Alert kind="ok" role="status">
          {t(CHANGED[changed])}
        </Alert>
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <OwnerProofProvider proofs={proofs}>
        <Columns>
          <Stack gap="page">
            <OwnProfile account={account} typed={sent?.values ?? {}} errors={messages.of} />
            <OwnNotices
              notices={account.notices}
              chosen={sent?.intent === "notices" ? (sent.values["notices"] ?? []) : undefined}
              error={messages.of["notices"]}
            />
            <OwnSessions sessions={account.sessions} />
          </Stack>
          <Stack gap="page">
            <OwnerProof to="/werkplek/mijn-account" />
            <OwnPassword
              email={account.email}
              errors={messages.of}
              passwordsRemembered={sent?.refusal != null && "cookie" in sent.refusal}
            />
            <OwnOrganisation organisations={account.organisations} errors={messages.of} />
            <OwnSecondFactor adding={account.newFactor} errors={messages.of} />
            <RecoveryCodes
              left={account.recoveryCodesLeft}
              codes={sent?.shown?.codes ?? null}
              errors={messages.of}
            />
          </Stack>
        </Columns>
      </OwnerProofProvider>
    </DeskShell>
  );
}
