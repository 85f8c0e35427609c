import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicMaterial } from "~/features/sessions/queries/reactions.server";
import { fileResponse, notFound } from "~/platform/http.server";

/** A file beside a public report. */
export async function loader({ params }: LoaderFunctionArgs) {
  const material = await publicMaterial(params["slug"] ?? "", params["material"] ?? "");
  if (!material) throw notFound();
  return fileResponse(material, "materiaal", "public, max-age=86400");
}
