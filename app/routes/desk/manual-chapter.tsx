import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { manualText } from "~/features/manual/queries/manual-text.server";
import { ManualChapter, ManualContents } from "~/features/manual/ui/manual-chapter";
import { MANUAL_ADDRESS } from "~/features/staff/domain/manual-places";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { Written } from "~/i18n/written";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { requireStaff } from "~/policy/authorize.server";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("manual.title"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request);
  const manual = await manualText(params["chapter"] ?? "");
  if (manual === null) throw notFound();
  return { manual };
}

export default function ManualChapterRoute() {
  const { manual } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={<TextLink href={path(MANUAL_ADDRESS)}>{t("manual.title")}</TextLink>}
      title={<Written>{manual.title}</Written>}
      lead={t.language === "nl" ? undefined : t("manual.inDutch")}
    >
      <ManualContents manual={manual} />
      <ManualChapter manual={manual} />
    </DeskShell>
  );
}
