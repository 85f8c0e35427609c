import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { fillPage, stopForNow } from "~/features/responses/commands/fill-page.server";
import type { FillRefusal } from "~/features/responses/commands/fill-page.server";
import { draftCookies, forgetDraftCookie } from "~/features/responses/commands/save-draft.server";
import { lettersCookie, wantsLargeLetters } from "~/features/responses/queries/letters.server";
import { steppedForm } from "~/features/responses/queries/stepped-form.server";
import { readPageStep } from "~/features/responses/schema/page-step";
import { isNew, respondentOf } from "~/features/responses/queries/respondent.server";
import { surveyQuestions } from "~/features/responses/queries/survey-pages.server";
import { ClosedWhileFilling } from "~/features/responses/ui/closed-while-filling";
import { pageAddress } from "~/features/responses/ui/page-address";
import { SurveyQuestionsPage } from "~/features/responses/ui/survey-questions";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import type { FormValues } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { limit, limitNewDrafts } from "~/platform/rate-limit.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.view.head.title.text);

function placeOf(request: Request, params: LoaderFunctionArgs["params"]) {
  const { searchParams } = new URL(request.url);
  return {
    slug: params["slug"] ?? "",
    page: params["page"] ?? "",
    calm: searchParams.get("calm") === "1",
    opened: searchParams.get("opened") === "1",
  };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = placeOf(request, params);
  const view = await surveyQuestions(request, place, languageOf(request.url), now());
  if (!view) throw notFound();
  return { view, submission: newSubmissionToken(), opened: place.opened };
}

function refuse(refusal: FillRefusal, values: FormValues) {
  switch (refusal.code) {
    case "not_found":
      throw notFound();
    case "malformed":
      throw new Response(null, { status: 400 });
    case "closed":
      return data({ kind: "closed" as const, answers: refusal.answers }, { status: 409 });
    case "invalid": {
      const { errors, draftToken } = refusal;
      const headers = new Headers();
      for (const cookie of draftCookies(draftToken)) headers.append("Set-Cookie", cookie);
      return data({ kind: "invalid" as const, errors, values }, { status: 422, headers });
    }
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "survey.respond");
  const { slug, page, calm } = placeOf(request, params);
  const language = languageOf(request.url);
  const intent = fields.text("intent");
  const seen = fields.has("seen") ? fields.text("seen").split(" ").filter(Boolean) : undefined;
  const respondent = await respondentOf(request);
  if (isNew(respondent)) await limitNewDrafts(request);
  const input = { slug, page, calm, seen, respondent, form: fields.values };
  const to = (path: string, cookies: string[]) => seeOther(localPath(language, path), cookies);
  if (intent === "stop") {
    const submission = fields.text("submission");
    if (!isSubmission(submission)) {
      return data({ kind: "expired" as const, values: fields.values }, { status: 422 });
    }
    const stopped = await stopForNow(grant, input, submission, language, now());
    if (!stopped.ok) return refuse(stopped, fields.values);
    const cookies = [...(await handOverCode(stopped.person)), forgetDraftCookie()];
    throw to(`/vragenlijsten/${slug}/later`, cookies);
  }
  const step = readPageStep(intent);
  if (step) {
    const form = await steppedForm(slug, step, fields.values);
    const kept = await fillPage(grant, { ...input, form, stay: true }, now());
    if (!kept.ok) return refuse(kept, fields.values);
    const cookies = draftCookies(kept.draftToken);
    if (step.kind === "letters") cookies.push(lettersCookie(!wantsLargeLetters(request)));
    const place = step.kind === "rank" ? `#question-${step.question}` : "";
    throw to(`${pageAddress(slug, page, calm)}${place}`, cookies);
  }
  const filled = await fillPage(grant, { ...input, back: intent === "previous" }, now());
  if (!filled.ok) return refuse(filled, fields.values);
  const cookies = draftCookies(filled.draftToken);
  if (filled.next === undefined) {
    const way = intent === "previous" ? "" : "/over-jou";
    throw to(`/vragenlijsten/${slug}${way}`, cookies);
  }
  const address = pageAddress(slug, filled.next, calm);
  if (filled.opened === undefined) throw to(address, cookies);
  const place = `${calm ? "&" : "?"}opened=1#question-${filled.opened}`;
  throw to(`${address}${place}`, cookies);
}

export default function SurveyQuestionsRoute() {
  const { view, submission, opened } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (refused?.kind === "closed" || view.head.refused !== null) {
    const answers = refused?.kind === "closed" ? refused.answers : view.answers;
    return <ClosedWhileFilling view={view} answers={answers} />;
  }
  return (
    <SurveyQuestionsPage
      view={view}
      submission={submission}
      opened={opened}
      expired={refused?.kind === "expired"}
      refused={
        refused && {
          values: refused.values,
          errors: refused.kind === "invalid" ? refused.errors : [],
        }
      }
    />
  );
}
