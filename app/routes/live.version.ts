import type { LoaderFunctionArgs } from "@remix-run/node";
import { roomVersion } from "~/features/live/queries/room-page.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";

/** The number of the last step in a room: phones that follow along ask for nothing more than that. */
export async function loader({ params }: LoaderFunctionArgs) {
  const version = await roomVersion(params["slug"] ?? "");
  if (version === null) throw notFound();
  return Response.json({ version }, { headers: PRIVATE_HEADERS });
}
