import type { LoaderFunctionArgs } from "@remix-run/node";
import { movedRoundAddress } from "~/features/rounds/queries/moved-round.server";
import { roundCalendarFile } from "~/features/rounds/queries/calendar.server";
import { languageOf } from "~/i18n/language";
import { now } from "~/platform/clock.server";
import { movedOrNotFound } from "~/platform/http.server";

/** The days of one round as a file for a calendar, which can be subscribed to. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const file = await roundCalendarFile(slug, languageOf(request.url), now());
  if (file === null) throw movedOrNotFound(await movedRoundAddress(request.url, slug));
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slug}.ics"`,
      "Cache-Control": "public, max-age=300",
    },
  });
}
