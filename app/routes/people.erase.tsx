import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { eraseForm } from "~/features/own/forms/erase.server";
import { loadErasurePlan } from "~/features/own/queries/erasure-plan.server";
import { ErasureConfirmation, ErasureForm } from "~/features/own/ui/erasure-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("own.erasePageTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  const erased = new URL(request.url).searchParams.has("gewist");
  return { items: await loadErasurePlan(personId, languageOf(request.url)), erased };
}

export const action = eraseForm;

export default function EraseRoute() {
  const { items, erased } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const here = path("/mijn/wissen");
  return (
    <Stack gap="page">
      <PageHeader title={t("own.erasePageTitle")} lead={t("own.erasePageLead")} />
      {erased && !sent ? (
        <Alert kind="ok" role="status">
          {t("own.erasedSome")}
        </Alert>
      ) : null}
      {sent?.shown ? (
        <ErasureConfirmation action={here} back={here} chosen={sent.shown.chosen} />
      ) : (
        <ErasureForm
          action={here}
          items={items}
          error={sent ? t.find(sent.errors["chosen"] ?? "") : undefined}
        />
      )}
      <TextLink href={path("/mijn")}>{t("people.backToOwn")}</TextLink>
    </Stack>
  );
}
