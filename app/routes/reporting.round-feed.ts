import type { LoaderFunctionArgs } from "@remix-run/node";
import { movedRoundAddress } from "~/features/rounds/queries/moved-round.server";
import { roundNews } from "~/features/reporting/queries/feeds.server";
import { atomFeed } from "~/features/reporting/ui/atom-feed";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { languageOf } from "~/i18n/language";
import { speakOf } from "~/i18n/region-words";
import { translator } from "~/i18n/t";
import { atomResponse } from "~/platform/atom-feed.server";
import { movedOrNotFound } from "~/platform/http.server";

/** What happens in one round, for news readers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  speakOf(await siteIdentity());
  const news = await roundNews(slug, language);
  if (news === null)
    throw movedOrNotFound(await movedRoundAddress(request.url, params["slug"] ?? ""));
  const page = `/rondes/${slug}`;
  const feed = atomFeed(translator(language), news, { path: `${page}/nieuws.atom`, page });
  return atomResponse(feed);
}
