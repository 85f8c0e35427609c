import type { LoaderFunctionArgs } from "@remix-run/node";
import { sitemapXml } from "~/features/site/queries/sitemap.server";
import { publicUrl } from "~/platform/env.server";
import { cachedFile, notFound } from "~/platform/http.server";

/** Every page that everyone may read, for whoever searches the web (sitemaps.org). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const part = new URL(request.url).searchParams.get("deel");
  const xml = await sitemapXml(publicUrl(), part);
  if (xml === null) throw notFound();
  return cachedFile(context, xml, "application/xml");
}
