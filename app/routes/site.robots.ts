import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicUrl } from "~/platform/env.server";
import { cachedFile } from "~/platform/http.server";

/** Everything that is published may be found. Own input, the desks and the sending of forms are for people. */
const NOT_FOR_ROBOTS = ["/mijn", "/meedoen", "/inloggen", "/werkplek", "/zoeken"];

/** What programs that search the web are asked to leave alone, and where they find the rest. */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    "User-agent: *",
    ...NOT_FOR_ROBOTS.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]),
    "",
    `Sitemap: ${publicUrl()}/sitemap.xml`,
    "",
  ];
  return cachedFile(context, lines.join("\n"), "text/plain");
}
