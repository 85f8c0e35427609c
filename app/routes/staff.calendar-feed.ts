import type { LoaderFunctionArgs } from "@remix-run/node";
import { staffFeed } from "~/features/staff/queries/staff-calendar.server";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";
import { countWrongLink } from "~/platform/rate-limit.server";

/** The calendar of one member of staff, for the program they read it in: whoever has the address reads it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await staffFeed(params["token"] ?? "", now());
  if (file === null) {
    await countWrongLink(request);
    throw notFound();
  }
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Cache-Control": "private, no-store",
    },
  });
}
