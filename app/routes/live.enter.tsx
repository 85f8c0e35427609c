import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sessionOfWord } from "~/features/live/queries/room-page.server";
import { EnterRoom } from "~/features/live/ui/enter-room";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("live.enterTitle"));

/** The word on the screen leads to the page of the room. */
export async function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("woord") ?? "";
  const slug = typed === "" ? null : await sessionOfWord(typed);
  if (slug !== null) {
    throw seeOther(localPath(languageOf(request.url), `/bijeenkomsten/${slug}/meedoen`));
  }
  return { typed, frame: "plain" as const };
}

export default function EnterRoute() {
  const { typed } = useLoaderData<typeof loader>();
  return <EnterRoom typed={typed} />;
}
