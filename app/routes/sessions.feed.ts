import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarFeed } from "~/features/sessions/queries/calendar.server";
import { languageOf } from "~/i18n/language";
import { now } from "~/platform/clock.server";

/** The feed that calendars subscribe to. */
export async function loader({ request }: LoaderFunctionArgs) {
  return new Response(await calendarFeed(languageOf(request.url), now()), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
