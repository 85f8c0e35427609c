import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recognisedFor } from "~/features/staff/cookies/organisation-sign-in.server";
import { setUpAccountForm } from "~/features/staff/forms/set-up-account.server";
import { loadSetUp } from "~/features/staff/queries/setup-link.server";
import { setUpTokenOf } from "~/features/staff/schema";
import { OrganisationButtons } from "~/features/staff/ui/organisation-sign-in";
import { SetUpByOrganisation } from "~/features/staff/ui/set-up-by-organisation";
import { SetUpForm } from "~/features/staff/ui/set-up-form";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, statusOf } from "~/platform/http.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.setUpTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const token = setUpTokenOf(request.url);
  const page = await loadSetUp(token, now(), languageOf(request.url));
  const recognised = recognisedFor("invitation", request, now());
  const by = page?.organisations.find(({ id }) => id === recognised?.providerId);
  const isForThis = by !== undefined && recognised?.purpose.token === token;
  const { pathname, search } = new URL(request.url);
  const organisation = isForThis ? { name: by.name, hasFactor: recognised.hasFactor } : null;
  return data(
    { page, organisation, token, action: pathname + search },
    { status: page ? 200 : statusOf("gone") },
  );
}

export const action = setUpAccountForm;

export default function SetUpRoute() {
  const { page, organisation, token, action: address } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  if (!page) {
    return <PageHeader title={t("staff.setUpGoneTitle")} lead={t("staff.setUpGoneText")} />;
  }
  return (
    <Stack gap="loose">
      <PageHeader
        title={t("staff.setUpTitle")}
        lead={
          organisation
            ? t("organisationAccount.setUpLead", { email: page.email, name: organisation.name })
            : t("staff.setUpLead", { email: page.email })
        }
      />
      {organisation ? (
        <SetUpByOrganisation
          action={address}
          page={page}
          errors={refusal?.errors ?? {}}
          hasFactor={organisation.hasFactor}
        />
      ) : (
        <OrganisationButtons
          organisations={page.organisations}
          search={`?token=${token}`}
          title={t("organisationAccount.signInTitle")}
          intro={t("organisationAccount.setUpText")}
        />
      )}
      {organisation ? null : (
        <SetUpForm
          action={address}
          page={page}
          errors={refusal?.errors ?? {}}
          passwordKept={refusal?.refusal != null && "cookie" in refusal.refusal}
        />
      )}
    </Stack>
  );
}
