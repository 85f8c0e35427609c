import type { LoaderFunctionArgs } from "@remix-run/node";
import { listenerPictureBytes } from "~/features/rounds/queries/listener-picture.server";
import { notFound } from "~/platform/http.server";

/** The picture of who listens in a round. Its address is never used for another, so that a browser keeps it. */
export async function loader({ params }: LoaderFunctionArgs) {
  const bytes = await listenerPictureBytes(params["id"] ?? "");
  if (!bytes) throw notFound();
  return new Response(bytes, {
    headers: {
      "Content-Type": "image/webp",
      "Content-Length": String(bytes.length),
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
