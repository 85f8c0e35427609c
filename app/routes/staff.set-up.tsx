import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { setUpAccount } from "~/features/staff/commands/set-up-account.server";
import { loadSetUp } from "~/features/staff/queries/setup-link.server";
import { setUpSchema } from "~/features/staff/schema";
import { SetUpForm } from "~/features/staff/ui/set-up-form";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

const LONGEST_TOKEN = 100;

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.setUpTitle"));

function tokenOf(request: Request): string {
  return (new URL(request.url).searchParams.get("token") ?? "").slice(0, LONGEST_TOKEN);
}

export async function loader({ request }: LoaderFunctionArgs) {
  const page = await loadSetUp(tokenOf(request), now());
  const { pathname, search } = new URL(request.url);
  return data({ page, action: pathname + search }, { status: page ? 200 : 410 });
}

type Refused = { errors: Record<string, string>; detail: Record<string, number> };

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("signIn", request);
  const checked = checkForm(setUpSchema, fields);
  if (!checked.ok) {
    const refused: Refused = { errors: checked.errors, detail: {} };
    return data(refused, { status: 422 });
  }
  const outcome = await setUpAccount(tokenOf(request), checked.value, now());
  if (outcome.ok) {
    throw seeOther(`${localPath(languageOf(request.url), "/inloggen")}?ingesteld=ja`);
  }
  if (outcome.code !== "refused") {
    const gone: Refused = { errors: {}, detail: {} };
    return data(gone, { status: 410 });
  }
  const refused: Refused = {
    errors: { [outcome.field]: outcome.error },
    detail: outcome.detail,
  };
  return data(refused, { status: 422 });
}

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
        detail={refusal?.detail ?? {}}
      />
    </Stack>
  );
}
