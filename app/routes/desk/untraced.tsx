import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { traceInputsForm } from "~/features/reporting/forms/work-on-theme.server";
import { loadUntraced, themeRound } from "~/features/reporting/queries/theme-desk.server";
import { UntracedForm } from "~/features/reporting/ui/untraced-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";
import { Pagination } from "~/ui/pagination";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.untracedTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const round = await themeRound(params["round"] ?? "", language);
  await authorize(request, "theme.write", { roundId: round?.id ?? "-" });
  if (!round) throw notFound();
  const wanted = pageOfAddress(request.url, "pagina");
  return { desk: await loadUntraced(round, language, wanted) };
}

export const action = traceInputsForm;

export default function UntracedRoute() {
  const { desk } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={<Localized text={desk.round.title} />}
      title={t("reportingDesk.untracedTitle")}
      lead={t("reportingDesk.untracedLead")}
    >
      {desk.total > 0 ? (
        <Text quiet>{t.count("reportingDesk.untracedLink", desk.total)}</Text>
      ) : null}
      <UntracedForm desk={desk} values={refusal?.values ?? {}} errors={refusal?.errors ?? {}} />
      <Pagination
        label={t("reportingDesk.untracedPages")}
        page={desk.page}
        pageCount={desk.pageCount}
        hrefFor={(page) =>
          path(`/werkplek/rode-draden/${desk.round.slug}/los${page === 1 ? "" : `?pagina=${page}`}`)
        }
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("proposals.pageNumber"),
        }}
      />
    </DeskShell>
  );
}
