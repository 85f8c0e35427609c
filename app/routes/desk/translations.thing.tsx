import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { translateForm } from "~/features/desk/forms/translate.server";
import { textsToTranslate } from "~/features/desk/queries/translations.server";
import { placeOf } from "~/features/desk/schema/translation-address";
import { TranslationForm } from "~/features/desk/ui/translation-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { LANGUAGE_FACTS } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { Written } from "~/i18n/written";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ location, data }) =>
  pageTitle(location, (t) => data && `${t("translations.title")}: ${data.page.title}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "translation.write");
  const place = placeOf(params);
  const page =
    place && (await textsToTranslate(grant, place, pageOfAddress(request.url, "pagina")));
  if (!place || !page) throw notFound();
  return { place, page, done: new URL(request.url).searchParams.has("gedaan") };
}

export const action = translateForm;

/** The texts of one thing, each beside its translation. */
export default function TranslationRoute() {
  const { place, page, done } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell
      kicker={`${t("translations.title")}: ${LANGUAGE_FACTS[place.language].ownName}`}
      title={<Written>{page.title}</Written>}
      lead={t("translations.thingLead")}
    >
      {done && !refusal ? (
        <Alert kind="ok" role="status">
          {t("translations.saved")}
        </Alert>
      ) : null}
      <TranslationForm
        place={place}
        page={page}
        values={refusal?.values ?? {}}
        errors={refusal?.errors ?? {}}
      />
    </DeskShell>
  );
}
