import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { searchDesk } from "~/features/desk/queries/search.server";
import { deskSearchAddressSchema } from "~/features/desk/schema";
import { DeskSearchResults } from "~/features/desk/ui/desk-search-results";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { requireStaff } from "~/policy/authorize.server";
import { SearchForm } from "~/ui/search-form";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("deskSearch.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { q } = deskSearchAddressSchema.parse({
    q: new URL(request.url).searchParams.get("q") ?? "",
  });
  return { q, ...(await searchDesk(actor, q, languageOf(request.url))) };
}

export default function DeskSearchRoute() {
  const { q, kinds, found } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const can = kinds.map((kind) => t(`deskSearch.kind_${kind}`)).join(", ");
  return (
    <DeskShell title={t("deskSearch.title")} lead={t("deskSearch.lead", { kinds: can })} list>
      <SearchForm
        action={path("/werkplek/zoeken")}
        label={t("deskSearch.label")}
        defaultValue={q}
        button={t("search.button")}
      />
      {found === null && q !== "" ? <Text>{t("deskSearch.tooShort")}</Text> : null}
      {found === null ? null : <DeskSearchResults found={found} />}
    </DeskShell>
  );
}
