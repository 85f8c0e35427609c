import type { LoaderFunctionArgs } from "@remix-run/node";
import { sourceFile } from "~/features/decisions/queries/source-file.server";
import { fileResponse, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

/** The file of a source at the desk, also before everybody can open it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "decision.write");
  const file = await sourceFile(params["file"] ?? "");
  if (!file) throw notFound();
  return fileResponse(file, "bron", "no-store");
}
