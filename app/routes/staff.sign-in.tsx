import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signInForm } from "~/features/staff/forms/sign-in.server";
import { demoAccounts } from "~/features/staff/queries/demo-accounts.server";
import { organisationsToSignIn } from "~/features/staff/queries/identity-providers.server";
import { deskAskedFor } from "~/features/staff/schema";
import { DemoAccounts } from "~/features/staff/ui/demo-accounts";
import { OrganisationButtons } from "~/features/staff/ui/organisation-sign-in";
import { SignInForm } from "~/features/staff/ui/sign-in-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { staffOf } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.signInTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  if (await staffOf(request)) {
    throw seeOther(localPath(languageOf(request.url), deskAskedFor(request.url)));
  }
  const { pathname, search, searchParams } = new URL(request.url);
  const to = deskAskedFor(request.url);
  return {
    organisations: await organisationsToSignIn(languageOf(request.url)),
    onwards: searchParams.has("naar") ? `?naar=${to}` : "",
    setUpBy: searchParams.get("ingesteld") === "organisatie" ? "organisation" : "password",
    action: pathname + search,
    demo: await demoAccounts(now()),
    isSetUp: searchParams.has("ingesteld"),
    noCookies: searchParams.has("zonder-cookies") && !request.headers.has("Cookie"),
  };
}

export const action = signInForm;

export default function SignInRoute() {
  const {
    action: address,
    isSetUp,
    setUpBy,
    noCookies,
    organisations,
    onwards,
    demo,
  } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader title={t("staff.signInTitle")} lead={t("staff.signInLead")}>
        <Text>
          <TextLink href={path("/meedoen")} arrow>
            {t("site.enterCode")}
          </TextLink>
        </Text>
      </PageHeader>
      {isSetUp && !refusal ? (
        <Alert kind="ok" role="status">
          {t(setUpBy === "password" ? "staff.setUpDone" : "organisationAccount.setUpDone")}
        </Alert>
      ) : null}
      {noCookies ? (
        <Alert kind="warning" role="alert" title={t("site.noCookiesTitle")}>
          <Text>{t("site.noCookiesText")}</Text>
        </Alert>
      ) : null}
      <OrganisationButtons
        organisations={organisations}
        search={onwards}
        title={t("organisationAccount.signInTitle")}
        intro={t("organisationAccount.signInText")}
      />
      <SignInForm
        action={address}
        email={refusal?.values["email"]?.[0]}
        errors={refusal?.errors ?? {}}
        refused={refusal?.refusal?.code === "credentials_refused"}
        passwordKept={refusal?.refusal != null}
      />
      <Text quiet>{t("staff.signInHelp")}</Text>
      <DemoAccounts accounts={demo} here={address} />
    </Stack>
  );
}
