import type { LoaderFunctionArgs } from "@remix-run/node";
import { pictureBytes } from "~/features/surveys/queries/pictures.server";
import { notFound } from "~/platform/http.server";

/** A picture to choose in a survey. Its address is never used for another, so that a browser keeps it. */
export async function loader({ params }: LoaderFunctionArgs) {
  const bytes = await pictureBytes(params["id"] ?? "");
  if (!bytes) throw notFound();
  return new Response(bytes, {
    headers: {
      "Content-Type": "image/webp",
      "Content-Length": String(bytes.length),
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
