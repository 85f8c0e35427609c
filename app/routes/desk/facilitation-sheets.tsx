import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SHEETS_ADDRESS } from "~/features/manual/domain/facilitation-sheet";
import { facilitationSheets } from "~/features/manual/queries/facilitation-sheets.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { requireStaff } from "~/policy/authorize.server";
import { PlainList } from "~/ui/plain-list";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("manual.sheets"));

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return { sheets: await facilitationSheets(languageOf(request.url)) };
}

export default function FacilitationSheetsRoute() {
  const { sheets } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("manual.sheets")} lead={t("manual.sheetsLead")}>
      <PlainList
        ruled
        items={sheets.map(({ sheet, title }) => ({
          key: sheet,
          content: (
            <TextLink href={path(`${SHEETS_ADDRESS}/${sheet}`)} arrow>
              {title}
            </TextLink>
          ),
        }))}
      />
    </DeskShell>
  );
}
