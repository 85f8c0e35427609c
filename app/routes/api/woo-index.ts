import type { LoaderFunctionArgs } from "@remix-run/node";
import { wooFile } from "~/features/open-data/queries/woo-index.server";
import { publicUrl } from "~/platform/env.server";
import { cachedFile, notFound } from "~/platform/http.server";

/** Advice, decisions and reports for the index of the Woo (DiWoo). */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const xml = await wooFile(publicUrl(), params["file"] ?? "");
  if (xml === null) throw notFound();
  return cachedFile(context, xml, "application/xml");
}
