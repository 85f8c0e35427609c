import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { importTranslationsForm } from "~/features/desk/forms/import-translations.server";
import { thingsToTranslate } from "~/features/desk/queries/translations.server";
import { choiceOf } from "~/features/desk/schema/translation-address";
import { TranslationDesk } from "~/features/desk/ui/translation-desk";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("translations.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "translation.write");
  const choice = choiceOf(request.url);
  const page = pageOfAddress(request.url, "pagina");
  const imported = new URL(request.url).searchParams.get("ingelezen");
  return {
    ...choice,
    ...(await thingsToTranslate(grant, choice.language, choice.kind, page)),
    imported: imported === null ? null : Number(imported),
  };
}

export const action = importTranslationsForm;

/** Everything that can be said in another language, and how far it is. */
export default function TranslationsRoute() {
  const desk = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell title={t("translations.title")} lead={t("translations.lead")}>
      <TranslationDesk desk={desk} errors={refusal?.errors ?? {}} />
    </DeskShell>
  );
}
