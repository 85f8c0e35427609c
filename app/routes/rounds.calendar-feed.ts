import type { LoaderFunctionArgs } from "@remix-run/node";
import { roundsFeed } from "~/features/rounds/queries/calendar.server";
import { languageOf } from "~/i18n/language";
import { now } from "~/platform/clock.server";

/** The feed of the days of all rounds, that calendars subscribe to. */
export async function loader({ request }: LoaderFunctionArgs) {
  return new Response(await roundsFeed(languageOf(request.url), now()), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
