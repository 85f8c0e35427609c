import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarFileOf } from "~/features/sessions/queries/calendar.server";
import { readWay } from "~/features/sessions/schema/list-filter";
import { languageOf } from "~/i18n/language";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";

/** One session as a file for a calendar. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const file = await calendarFileOf(
    slug,
    { language: languageOf(request.url), way: readWay(request.url) },
    now(),
  );
  if (file === null) throw notFound();
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slug}.ics"`,
      "Cache-Control": "public, max-age=300",
    },
  });
}
