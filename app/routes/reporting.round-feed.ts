import type { LoaderFunctionArgs } from "@remix-run/node";
import { roundFeed } from "~/features/reporting/queries/feeds.server";
import { languageOf } from "~/i18n/language";
import { translator } from "~/i18n/t";
import { notFound } from "~/platform/http.server";

/** What happens in one round, for news readers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const feed = await roundFeed(params["slug"] ?? "", translator(languageOf(request.url)));
  if (feed === null) throw notFound();
  return new Response(feed, {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
