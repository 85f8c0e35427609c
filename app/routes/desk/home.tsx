import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadDeskTasks } from "~/features/desk/queries.server";
import { hasOwnRound } from "~/features/desk/queries/first-steps.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { DeskTasks } from "~/features/desk/ui/desk-tasks";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { requireStaff } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.homeTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  // As long as nothing was ever begun here nothing waits, and whoever has to begin is led to where that is done.
  if (actor.role === "administrator" && !(await hasOwnRound())) {
    throw seeOther(localPath(languageOf(request.url), "/werkplek/begin"));
  }
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
