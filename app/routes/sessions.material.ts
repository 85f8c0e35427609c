import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicMaterial } from "~/features/sessions/queries/reactions.server";
import { notFound } from "~/platform/http.server";
import { fileResponse } from "~/platform/stored-file.server";

/** A file beside a public report. */
export async function loader({ params }: LoaderFunctionArgs) {
  const material = await publicMaterial(params["slug"] ?? "", params["material"] ?? "");
  if (!material) throw notFound();
  return fileResponse(material, "materiaal", "public, max-age=86400");
}
