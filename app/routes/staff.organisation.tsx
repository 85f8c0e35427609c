import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recognisedFor } from "~/features/staff/cookies/organisation-sign-in.server";
import { organisationCodeForm } from "~/features/staff/forms/sign-in-with-organisation.server";
import { organisationAskedFor } from "~/features/staff/schema";
import { OrganisationCode } from "~/features/staff/ui/organisation-sign-in";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("organisationAccount.pageTitle"));

export function loader({ request }: LoaderFunctionArgs) {
  const { fout } = organisationAskedFor(request.url);
  const isRecognised = recognisedFor("signIn", request, now()) !== null;
  const problem = fout ?? (isRecognised ? null : ("sign_in_expired" as const));
  return { problem };
}

export const action = organisationCodeForm;

export default function OrganisationRoute() {
  const { problem } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader
        title={t(problem ? "organisationAccount.problemTitle" : "organisationAccount.pageTitle")}
        lead={
          problem ? t(`organisationAccount.problem_${problem}`) : t("organisationAccount.codeLead")
        }
      />
      {problem ? null : <OrganisationCode errors={refusal?.errors ?? {}} />}
      <Text>
        <TextLink href={path("/inloggen")} arrow>
          {t("organisationAccount.backToSignIn")}
        </TextLink>
      </Text>
    </Stack>
  );
}
