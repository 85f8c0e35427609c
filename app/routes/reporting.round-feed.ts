import type { LoaderFunctionArgs } from "@remix-run/node";
import { movedOrNotFound } from "~/features/rounds/queries/moved-round.server";
import { roundNews } from "~/features/reporting/queries/feeds.server";
import { atomFeed } from "~/features/reporting/ui/atom-feed";
import { languageOf } from "~/i18n/language";
import { translator } from "~/i18n/t";

/** What happens in one round, for news readers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const news = await roundNews(slug, language);
  if (news === null) throw await movedOrNotFound(request, params["slug"] ?? "");
  const page = `/rondes/${slug}`;
  const feed = await atomFeed(translator(language), news, { path: `${page}/nieuws.atom`, page });
  return new Response(feed, {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
