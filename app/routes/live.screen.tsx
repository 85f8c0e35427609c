import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roomPage, votesNow } from "~/features/live/queries/room-page.server";
import { RoomScreen } from "~/features/live/ui/room-screen";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("live.screenTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const room = await roomPage(params["slug"] ?? "", languageOf(request.url));
  if (!room) throw notFound();
  const votes = room.question?.isOpen ? await votesNow(room.question.id) : 0;
  return { room, votes, now: now(), frame: "own" as const };
}

export default function ScreenRoute() {
  const { room, votes, now } = useLoaderData<typeof loader>();
  return <RoomScreen room={room} votes={votes} now={now} />;
}
