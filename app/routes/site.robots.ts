import type { LoaderFunctionArgs } from "@remix-run/node";
import { wooIndexPaths } from "~/features/open-data/queries/woo-index.server";
import { LANGUAGES, localPath } from "~/i18n/language";
import { publicUrl } from "~/platform/env.server";
import { cachedFile } from "~/platform/http.server";

/** Everything that is published may be found. Own input, the desks and the sending of forms are for people. */
const NOT_FOR_ROBOTS = ["/mijn", "/meedoen", "/inloggen", "/werkplek", "/zoeken"];

/** What programs that search the web are asked to leave alone, and where they find the rest. */
export async function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    "User-agent: *",
    ...new Set(
      NOT_FOR_ROBOTS.flatMap((path) =>
        LANGUAGES.map((language) => `Disallow: ${localPath(language, path)}`),
      ),
    ),
    "",
    ...["/sitemap.xml", ...(await wooIndexPaths())].map((path) => `Sitemap: ${publicUrl()}${path}`),
    "",
  ];
  return cachedFile(context, lines.join("\n"), "text/plain");
}
