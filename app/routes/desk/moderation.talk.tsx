import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { talkAboutCaseForm } from "~/features/moderation/forms/talk-about-case.server";
import { caseTalk } from "~/features/moderation/queries/case-talk.server";
import { CaseTalkPage } from "~/features/moderation/ui/case-talk-page";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize, participantOf } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("caseTalk.title"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "moderation.decide");
  const also = await participantOf(request);
  const caseId = params["caseId"] ?? "";
  const talk = await caseTalk(grant, caseId, also?.personId ?? null, now());
  if (!talk) throw notFound();
  return { talk, caseId };
}

export const action = talkAboutCaseForm;

export default function TalkRoute() {
  const refused = useActionData<typeof action>();
  return (
    <CaseTalkPage
      {...useLoaderData<typeof loader>()}
      queue="/werkplek/beoordelen"
      refused={refused}
    />
  );
}
