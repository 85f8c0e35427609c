import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadInstallation } from "~/features/staff/queries/installation.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { InstallationList } from "~/features/staff/ui/installation-list";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("staff.install"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "settings.write");
  return { checks: await loadInstallation(now()) };
}

export default function InstallationRoute() {
  const { checks } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell title={t("staff.install")} lead={t("staff.installLead")}>
      <InstallationList checks={checks} />
    </DeskShell>
  );
}
