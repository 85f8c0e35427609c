import type { LoaderFunctionArgs } from "@remix-run/node";
import { roomVersion } from "~/features/live/queries/room-page.server";
import { cachedFile, notFound } from "~/platform/http.server";

/**
 * The number of the last step in a room: phones that follow along ask for nothing more than that, without their cookie, so
 * that one answer is for all of them until the room moves.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const version = await roomVersion(params["slug"] ?? "");
  if (version === null) throw notFound();
  return cachedFile(context, JSON.stringify({ version }), "application/json");
}
