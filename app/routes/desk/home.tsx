import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadDeskTasks } from "~/features/desk/queries.server";
import { hasOwnRound } from "~/features/desk/queries/first-steps.server";
import { loadStaffCalendar } from "~/features/staff/queries/staff-calendar.server";
import { CalendarEntries } from "~/features/staff/ui/calendar";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { DeskTasks } from "~/features/desk/ui/desk-tasks";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize, requireStaff } from "~/policy/authorize.server";
import { Columns } from "~/ui/columns";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

/** So much of the calendar stands beside what waits. */
const COMING = 6;

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staff.homeTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  // As long as nothing was ever begun here nothing waits, and whoever has to begin is led to where that is done.
  if (actor.role === "administrator" && !(await hasOwnRound())) {
    throw seeOther(localPath(languageOf(request.url), "/werkplek/begin"));
  }
  const moment = now();
  const grant = await authorize(request, "account.own");
  const [tasks, calendar] = await Promise.all([
    loadDeskTasks(actor, moment),
    loadStaffCalendar(grant, languageOf(request.url), moment),
  ]);
  return { tasks, coming: calendar?.coming.slice(0, COMING) ?? [] };
}

export default function DeskHomeRoute() {
  const { tasks, coming } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("staff.homeTitle")} lead={t("staff.homeLead")}>
      {coming.length === 0 ? (
        <DeskTasks tasks={tasks} />
      ) : (
        <Columns>
          <DeskTasks tasks={tasks} />
          <Stack>
            <CalendarEntries title={t("staffCalendar.coming")} entries={coming} />
            <TextLink href={path("/werkplek/agenda")}>{t("staffCalendar.all")}</TextLink>
          </Stack>
        </Columns>
      )}
    </DeskShell>
  );
}
