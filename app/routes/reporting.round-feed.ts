import type { LoaderFunctionArgs } from "@remix-run/node";
import { movedOrNotFound } from "~/features/rounds/queries/moved-round.server";
import { roundFeed } from "~/features/reporting/queries/feeds.server";
import { languageOf } from "~/i18n/language";
import { translator } from "~/i18n/t";

/** What happens in one round, for news readers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const feed = await roundFeed(params["slug"] ?? "", translator(languageOf(request.url)));
  if (feed === null) throw await movedOrNotFound(request, params["slug"] ?? "");
  return new Response(feed, {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
