import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  closeInvitation,
  makeInvitation,
  setInviteOnly,
} from "~/features/surveys/commands/invite.server";
import { signOut } from "~/features/staff/commands/sign-out.server";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { invitationsOf, kioskCookie } from "~/features/surveys/queries/invitations.server";
import { invitationSchema } from "~/features/surveys/schema/invitation-form";
import { InvitationsPage } from "~/features/surveys/ui/invitations-page";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
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

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const here = new URL(request.url).pathname;
  if (fields.text("intent") === "make") {
    const read = checkForm(invitationSchema, fields);
    if (!read.ok) {
      return data(
        { link: null, refusal: { values: fields.values, errors: read.errors } },
        { status: 422 },
      );
    }
    const made = await makeInvitation(grant, slug, read.value, now());
    if (!made.ok) throw notFound();
    const path = localPath(languageOf(request.url), `/uitnodiging/${made.token}`);
    return data({ link: path, refusal: undefined });
  }
  if (fields.text("intent") === "kiosk") {
    const survey = await deskSurveyHead(grant, slug, languageOf(request.url), now());
    if (!survey) throw notFound();
    const start = localPath(languageOf(request.url), `/vragenlijsten/${slug}/kiosk`);
    // Whoever the tablet is handed to must not stand at the desk.
    throw seeOther(start, [await signOut(request), kioskCookie(slug)]);
  }
  const outcome = fields.has("close")
    ? await closeInvitation(grant, slug, fields.text("close"), now())
    : await setInviteOnly(grant, slug, fields.has("inviteOnly"), now());
  if (!outcome.ok) throw notFound();
  throw seeOther(here);
}

export default function InvitationsRoute() {
  const { survey, invitations } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <InvitationsPage
      survey={survey}
      inviteOnly={survey.inviteOnly}
      invitations={invitations}
      link={outcome?.link ?? null}
      refusal={outcome?.refusal}
    />
  );
}
