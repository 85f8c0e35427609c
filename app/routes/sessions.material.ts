import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicMaterial } from "~/features/sessions/queries/reactions.server";
import { notFound } from "~/platform/http.server";

/** A file beside a public report. A PDF is saved rather than shown, so that nothing in it runs on this site. */
export async function loader({ params }: LoaderFunctionArgs) {
  const material = await publicMaterial(params["slug"] ?? "", params["material"] ?? "");
  if (!material) throw notFound();
  const isPdf = material.mediaType === "application/pdf";
  return new Response(material.bytes, {
    headers: {
      "Content-Type": material.mediaType,
      "Content-Disposition": isPdf ? 'attachment; filename="materiaal.pdf"' : "inline",
      "Content-Length": String(material.bytes.length),
      "Cache-Control": "public, max-age=86400",
    },
  });
}
