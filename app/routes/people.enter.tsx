import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCodeForm } from "~/features/people/forms/enter-code.server";
import { ownPageAskedFor } from "~/features/people/schema";
import { EnterCodeForm } from "~/features/people/ui/enter-code-form";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { participantOf } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Details } from "~/ui/details";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("people.enterTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  if (await participantOf(request)) {
    throw seeOther(localPath(languageOf(request.url), ownPageAskedFor(request.url)));
  }
  const { pathname, search, searchParams } = new URL(request.url);
  return {
    action: pathname + search,
    erased: searchParams.has("gewist"),
    noCookies: searchParams.has("zonder-cookies") && !request.headers.has("Cookie"),
  };
}

export const action = enterCodeForm;

export default function EnterCodeRoute() {
  const { action: address, erased, noCookies } = useLoaderData<typeof loader>();
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
      {noCookies ? (
        <Alert kind="warning" role="alert" title={t("site.noCookiesTitle")}>
          <Text>{t("site.noCookiesText")}</Text>
        </Alert>
      ) : null}
      <EnterCodeForm
        action={address}
        typed={refusal?.values["code"]?.[0]}
        error={refusal?.errors["code"]}
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
