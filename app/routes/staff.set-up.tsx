import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { setUpAccountForm } from "~/features/staff/forms/set-up-account.server";
import { loadSetUp } from "~/features/staff/queries/setup-link.server";
import { setUpTokenOf } from "~/features/staff/schema";
import { SetUpForm } from "~/features/staff/ui/set-up-form";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, statusOf } from "~/platform/http.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.setUpTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const page = await loadSetUp(setUpTokenOf(request.url), now());
  const { pathname, search } = new URL(request.url);
  return data({ page, action: pathname + search }, { status: page ? 200 : statusOf("gone") });
}

export const action = setUpAccountForm;

export default function SetUpRoute() {
  const { page, action: address } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  if (!page) {
    return <PageHeader title={t("staff.setUpGoneTitle")} lead={t("staff.setUpGoneText")} />;
  }
  return (
    <Stack gap="loose">
      <PageHeader
        title={t("staff.setUpTitle")}
        lead={t("staff.setUpLead", { email: page.email })}
      />
      <SetUpForm
        action={address}
        page={page}
        errors={refusal?.errors ?? {}}
        passwordKept={refusal?.refusal != null && "cookie" in refusal.refusal}
      />
    </Stack>
  );
}
