import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { discardDraft } from "~/features/responses/commands/fill-page.server";
import { forgetDraftCookie } from "~/features/responses/commands/save-draft.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { respondentOf } from "~/features/responses/queries/respondent.server";
import { surveyIntro } from "~/features/responses/queries/survey-pages.server";
import { pageAddress } from "~/features/responses/ui/page-address";
import { SurveyIntroPage } from "~/features/responses/ui/survey-intro";
import { WholeSurveyPage } from "~/features/responses/ui/whole-survey";
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import { invitationOf, isKiosk } from "~/features/surveys/queries/invitations.server";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import { notFound, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.intro.head.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const intro = await surveyIntro(request, slug, languageOf(request.url), now());
  if (!intro) throw notFound();
  return { intro, submission: newSubmissionToken() };
}

const INTENTS = ["start", "startCalm", "continue", "discard"];

type Problem = { answerErrors: readonly AnswerError[]; errors: FieldErrors };

/** A form with everything at once, by a program or a page without script: taken, or shown again with what is wrong. */
async function sendWhole(request: Request, slug: string, fields: FormFields) {
  const language = languageOf(request.url);
  const submission = fields.text("submission");
  const refuse = async (status: number, problem: Problem) =>
    data(
      {
        kind: "refused" as const,
        values: fields.values,
        choices: await declarationChoices(),
        ...problem,
      },
      { status },
    );
  if (!isSubmission(submission)) {
    return refuse(422, { answerErrors: [], errors: { "": "errors.formExpired" } });
  }
  const grant = await authorize(request, "survey.respond");
  const respondent = await respondentOf(request);
  const invitation = invitationOf(request);
  const kiosk = isKiosk(request, slug);
  const input = { slug, respondent, form: fields.values, submission, invitation, kiosk };
  const sent = await sendResponse(grant, input, language, now());
  if (sent.ok) {
    const receipt = localPath(language, `/vragenlijsten/${slug}/bedankt`);
    const query = sent.dropped > 0 ? `?dropped=${sent.dropped}` : "";
    throw seeOther(`${receipt}${query}`, sent.cookies);
  }
  switch (sent.code) {
    case "not_found":
      throw notFound();
    case "malformed":
      throw new Response(null, { status: 400 });
    case "closed":
      return data({ kind: "closed" as const, answers: sent.answers }, { status: 409 });
    case "not_invited":
      return refuse(409, { answerErrors: [], errors: { "": "surveys.uninvitedTitle" } });
    case "about":
      return refuse(422, { answerErrors: [], errors: sent.errors });
    default:
      return refuse(422, { answerErrors: sent.errors, errors: {} });
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const slug = params["slug"] ?? "";
  const fields = await readForm(request);
  await limit("submit", request);
  const language = languageOf(request.url);
  const intent = fields.text("intent");
  if (!INTENTS.includes(intent)) return sendWhole(request, slug, fields);
  const intro = await surveyIntro(request, slug, language, now());
  if (!intro) throw notFound();
  const to = (path: string, cookies: string[] = []) => seeOther(localPath(language, path), cookies);
  const pageOr = (page: string | null, calm: boolean) =>
    to(page === null ? `/vragenlijsten/${slug}/over-jou` : pageAddress(slug, page, calm));
  if (intent === "discard") {
    const grant = await authorize(request, "survey.respond");
    await discardDraft(grant, slug, await respondentOf(request));
    throw to(`/vragenlijsten/${slug}`, [forgetDraftCookie()]);
  }
  if (intent === "continue" && intro.reached) throw pageOr(intro.reached.page, intro.reached.calm);
  if (intent === "startCalm" || (intent === "start" && intro.calm)) {
    throw pageOr(intro.firstCalmPage, true);
  }
  throw pageOr(intro.firstPage, false);
}

export default function SurveyRoute() {
  const { intro, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.kind === "refused" ? refused.errors : {});
  if (refused?.kind !== "refused") {
    const refusedAnswers = refused?.answers;
    return <SurveyIntroPage {...{ intro, submission, refusedAnswers }} />;
  }
  return (
    <WholeSurveyPage
      head={intro.head}
      questionnaire={intro.questionnaire}
      submission={submission}
      refused={refused}
      messages={messages}
      about={
        <DeclarationFields choices={refused.choices} values={refused.values} errors={messages.of} />
      }
    />
  );
}
