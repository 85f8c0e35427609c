import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadDeskTasks } from "~/features/desk/queries.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { DeskTasks } from "~/features/desk/ui/desk-tasks";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { requireStaff } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.homeTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return { tasks: await loadDeskTasks(actor, now()) };
}

export default function DeskHomeRoute() {
  const { tasks } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell title={t("staff.homeTitle")} lead={t("staff.homeLead")}>
      <DeskTasks tasks={tasks} />
    </DeskShell>
  );
}
