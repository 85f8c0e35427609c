import type { LoaderFunctionArgs } from "@remix-run/node";
import { siteManifest } from "~/features/site/queries/manifest.server";
import { cachedFile } from "~/platform/http.server";

/** What a device needs to put the site on its home screen. */
export async function loader({ context }: LoaderFunctionArgs) {
  return cachedFile(context, JSON.stringify(await siteManifest()), "application/manifest+json");
}
