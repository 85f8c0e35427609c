import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteForm } from "~/features/surveys/forms/invite.server";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { invitationsOf } from "~/features/surveys/queries/invitations.server";
import { InvitationsPage } from "~/features/surveys/ui/invitations-page";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.part_invitations"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyHead(grant, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  const { questionnaire: _questions, ...head } = survey;
  return { survey: head, invitations: await invitationsOf(survey.id) };
}

export const action = inviteForm;

export default function InvitationsRoute() {
  const { survey, invitations } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <InvitationsPage
      survey={survey}
      inviteOnly={survey.inviteOnly}
      invitations={invitations}
      link={outcome?.shown?.link ?? null}
      refusal={outcome?.shown ? undefined : outcome}
    />
  );
}
