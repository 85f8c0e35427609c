import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportDayList } from "~/features/sessions/commands/export-day-list.server";
import { languageOf } from "~/i18n/language";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

/** The list of the day as a file for the host. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.attendance");
  const file = await exportDayList(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!file) throw notFound();
  return new Response(file.body, {
    headers: {
      ...PRIVATE_HEADERS,
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${file.name}.csv"`,
    },
  });
}
