import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { heldHelp } from "~/features/moderation/queries/held-help.server";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.reactSentTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorizeOwn(request);
  const held = new URL(request.url).searchParams.has("vastgehouden");
  return {
    id: params["id"] ?? "",
    help: held ? await heldHelp(languageOf(request.url)) : null,
    code: await codeOnReceipt(request),
  };
}

export default function ReactedRoute() {
  const { id, help, code } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader
        title={t("proposals.reactSentTitle")}
        lead={help ? undefined : t("proposals.reactReceived")}
      />
      {help ? <HeldNotice help={help} dueAt={null} /> : null}
      {code ? <CodeReceipt code={code} /> : null}
      <ButtonLink href={path(`/voorstellen/${id}`)}>{t("moderation.reportBack")}</ButtonLink>
    </Stack>
  );
}
