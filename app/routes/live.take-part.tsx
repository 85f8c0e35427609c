import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { takePartForm } from "~/features/live/forms/take-part.server";
import { ownVote, roomPage } from "~/features/live/queries/room-page.server";
import { PhonePage } from "~/features/live/ui/phone-page";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { browserOf } from "~/platform/form-browser.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("live.takePartTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [room, participant] = await Promise.all([
    roomPage(params["slug"] ?? "", languageOf(request.url)),
    participantOf(request),
  ]);
  if (!room) throw notFound();
  const personId = participant?.personId ?? null;
  const own = room.question ? await ownVote(room.question.id, browserOf(request), personId) : [];
  return {
    room,
    own,
    isChanging: new URL(request.url).searchParams.has("verander"),
    submission: newSubmissionToken(),
    frame: "plain" as const,
  };
}

export const action = takePartForm;

export default function TakePartRoute() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.errors);
  return <PhonePage {...page} messages={messages} />;
}
