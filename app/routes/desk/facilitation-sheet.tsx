import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SHEETS_ADDRESS } from "~/features/manual/domain/facilitation-sheet";
import { facilitationSheet } from "~/features/manual/queries/facilitation-sheets.server";
import { FacilitationSheet } from "~/features/manual/ui/facilitation-sheet";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { requireStaff } from "~/policy/authorize.server";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.sheet.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request);
  const sheet = await facilitationSheet(params["sheet"] ?? "", languageOf(request.url));
  if (sheet === null) throw notFound();
  return { sheet };
}

export default function FacilitationSheetRoute() {
  const { sheet } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={<TextLink href={path(SHEETS_ADDRESS)}>{t("manual.sheets")}</TextLink>}
      title={sheet.title}
    >
      <FacilitationSheet sheet={sheet} />
    </DeskShell>
  );
}
