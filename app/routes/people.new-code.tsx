import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { replaceCodeForm } from "~/features/people/forms/replace-code.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { NewCodeForm } from "~/features/people/ui/new-code-form";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) => t(data?.code ? "people.newCodeDone" : "people.newCodeTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorizeOwn(request);
  return { code: await codeOnReceipt(request), submission: newSubmissionToken() };
}

export const action = replaceCodeForm;

export default function NewCodeRoute() {
  const { code, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      {code === null ? (
        <>
          <PageHeader title={t("people.newCodeTitle")} lead={t("people.newCodeLead")} />
          <NewCodeForm submission={submission} errors={refused?.errors ?? {}} />
        </>
      ) : (
        <>
          <PageHeader title={t("people.newCodeDone")} />
          <CodeReceipt code={code} />
        </>
      )}
      <TextLink href={path("/mijn")}>{t("people.backToOwn")}</TextLink>
    </Stack>
  );
}
