import type { LoaderFunctionArgs } from "@remix-run/node";
import { newestReports } from "~/features/reporting/queries/feeds.server";
import { atomFeed } from "~/features/reporting/ui/atom-feed";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { languageOf } from "~/i18n/language";
import { speakOf } from "~/i18n/region-words";
import { translator } from "~/i18n/t";
import { atomResponse } from "~/platform/atom-feed.server";

/** Every published report of a round or a session, for news readers. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  speakOf(await siteIdentity());
  const about = { path: "/verslagen.atom", page: "/rondes" };
  const feed = atomFeed(translator(language), await newestReports(language), about);
  return atomResponse(feed);
}
