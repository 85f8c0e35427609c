import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signIn } from "~/features/staff/commands/sign-in.server";
import { signInSchema } from "~/features/staff/schema";
import { SignInForm } from "~/features/staff/ui/sign-in-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { staffOf } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const DESK_ADDRESS = /^(\/en)?\/werkplek(\/[a-z0-9-]+)*$/;

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.signInTitle"));

/** Where to go after signing in: a desk that was asked for, and never another place. */
function destination(request: Request): string {
  const asked = new URL(request.url).searchParams.get("naar") ?? "";
  if (DESK_ADDRESS.test(asked)) return asked;
  return localPath(languageOf(request.url), "/werkplek");
}

export async function loader({ request }: LoaderFunctionArgs) {
  if (await staffOf(request)) throw seeOther(destination(request));
  const { pathname, search, searchParams } = new URL(request.url);
  return { action: pathname + search, isSetUp: searchParams.has("ingesteld") };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("signIn", request);
  const email = fields.text("email");
  const checked = checkForm(signInSchema, fields);
  if (!checked.ok) return data({ email, errors: checked.errors, refused: false }, { status: 422 });
  const outcome = await signIn(checked.value, now());
  if (!outcome.ok) return data({ email, errors: {}, refused: true }, { status: 422 });
  throw seeOther(destination(request), [outcome.cookie]);
}

export default function SignInRoute() {
  const { action: address, isSetUp } = useLoaderData<typeof loader>();
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
          {t("staff.setUpDone")}
        </Alert>
      ) : null}
      <SignInForm
        action={address}
        email={refusal?.email}
        errors={refusal?.errors ?? {}}
        refused={refusal?.refused ?? false}
      />
      <Text quiet>{t("staff.signInHelp")}</Text>
    </Stack>
  );
}
