import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadSignedOut } from "~/features/staff/forms/sign-out-at-organisation.server";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { ButtonLink } from "~/ui/button-link";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("organisationAccount.signedOutTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { signedOut: await loadSignedOut(request, now()) };
}

const LEADS = {
  here: "organisationAccount.signedOutHere",
  failed: "organisationAccount.signedOutFailed",
  mayLeave: "organisationAccount.signedOutHere",
  everywhere: "organisationAccount.signedOutEverywhere",
} as const;

export default function SignedOutRoute() {
  const { signedOut } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader title={t("organisationAccount.signedOutTitle")} lead={t(LEADS[signedOut.kind])} />
      {signedOut.kind === "mayLeave" ? (
        <>
          <Text>{t("organisationAccount.stillThere", { name: signedOut.organisation.name })}</Text>
          <div>
            <ButtonLink href={path(`/inloggen/organisatie/${signedOut.organisation.id}/uitloggen`)}>
              {t("organisationAccount.leave", { name: signedOut.organisation.name })}
            </ButtonLink>
          </div>
        </>
      ) : null}
      <Text>
        <TextLink href={path("/inloggen")} arrow>
          {t("organisationAccount.signInAgain")}
        </TextLink>
      </Text>
    </Stack>
  );
}
