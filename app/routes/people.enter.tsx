import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCode } from "~/features/people/commands/enter-code.server";
import { EnterCodeForm } from "~/features/people/ui/enter-code-form";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { participantOf } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Details } from "~/ui/details";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

const OWN_ADDRESS = /^(\/en)?\/[a-z-]+(\/[A-Za-z0-9-]+)*$/;

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("people.enterTitle"));

/** Where to go with a good code: the page that asked for it, and never another site. */
function destination(request: Request): string {
  const asked = new URL(request.url).searchParams.get("naar") ?? "";
  return OWN_ADDRESS.test(asked) ? asked : localPath(languageOf(request.url), "/mijn");
}

export async function loader({ request }: LoaderFunctionArgs) {
  if (await participantOf(request)) throw seeOther(destination(request));
  const { pathname, search, searchParams } = new URL(request.url);
  return { action: pathname + search, erased: searchParams.has("gewist") };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("codeEntry", request);
  const typed = fields.text("code");
  const outcome = await enterCode(typed);
  if (outcome.ok) throw seeOther(destination(request), [outcome.cookie]);
  const { error, detail } = outcome;
  return data({ typed: typed.slice(0, 40), error, detail }, { status: 422 });
}

export default function EnterCodeRoute() {
  const { action: address, erased } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader title={t("people.enterTitle")} lead={t("people.enterLead")} />
      {erased && !refusal ? (
        <Alert kind="ok" role="status" title={t("people.erasedTitle")}>
          <Text>{t("people.erasedText")}</Text>
        </Alert>
      ) : null}
      <EnterCodeForm
        action={address}
        typed={refusal?.typed}
        error={refusal ? t.find(refusal.error, refusal.detail) : undefined}
      />
      <Section title={t("people.noCodeTitle")}>
        <Text>{t("people.noCodeText")}</Text>
        <Details summary={t("people.lostCode")}>
          <Text>{t("people.lostCodeText")}</Text>
        </Details>
      </Section>
    </Stack>
  );
}
