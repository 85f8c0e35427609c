import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { talkAboutCaseForm } from "~/features/moderation/forms/talk-about-case.server";
import { caseTalk } from "~/features/moderation/queries/case-talk.server";
import { CaseTalk } from "~/features/moderation/ui/case-talk";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize, participantOf } from "~/policy/authorize.server";
import { TextLink } from "~/ui/text-link";

const QUEUE = "/werkplek/beoordelen";

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

/** Where a note that is refused says why, with what was typed. */
export default function TalkRoute() {
  const { talk, caseId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const { search } = useLocation();
  return (
    <DeskShell title={t("caseTalk.title")}>
      <TextLink href={path(`${QUEUE}/${caseId}${search}`)}>{t("caseTalk.back")}</TextLink>
      <CaseTalk
        talk={talk}
        action={path(`${QUEUE}/${caseId}/overleg${search}`)}
        values={refused?.values ?? {}}
        errors={refused?.errors ?? {}}
      />
    </DeskShell>
  );
}
