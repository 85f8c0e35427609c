import type { LoaderFunctionArgs } from "@remix-run/node";
import { reportsFeed } from "~/features/reporting/queries/feeds.server";
import { languageOf } from "~/i18n/language";
import { translator } from "~/i18n/t";

/** Every published report of a round or a session, for news readers. */
export async function loader({ request }: LoaderFunctionArgs) {
  return new Response(await reportsFeed(translator(languageOf(request.url))), {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
