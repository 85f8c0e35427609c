import type { LoaderFunctionArgs } from "@remix-run/node";
import { sourceFile } from "~/features/decisions/queries/source-file.server";
import { fileResponse, notFound } from "~/platform/http.server";

/** The file of a source, once a body decided on its paper. */
export async function loader({ params }: LoaderFunctionArgs) {
  const file = await sourceFile(params["file"] ?? "");
  if (!file?.isPublic) throw notFound();
  return fileResponse(file, "bron", "public, max-age=86400");
}
