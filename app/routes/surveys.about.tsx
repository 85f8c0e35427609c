import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { stopAtEnd } from "~/features/responses/commands/fill-page.server";
import { draftCookies, forgetDraftCookie } from "~/features/responses/commands/save-draft.server";
import { saveDeclaration } from "~/features/responses/commands/save-declaration.server";
import { isNew, respondentOf } from "~/features/responses/queries/respondent.server";
import { surveyClosing } from "~/features/responses/queries/survey-pages.server";
import { ClosedWhileFilling } from "~/features/responses/ui/closed-while-filling";
import { SurveyAboutPage } from "~/features/responses/ui/survey-about";
import { KioskReturn } from "~/features/surveys/ui/kiosk-return";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { limit, limitNewDrafts } from "~/platform/rate-limit.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveys.aboutTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const view = await surveyClosing(request, slug, language, now());
  // Nothing is filled in yet: it begins at the first page.
  if (!view) throw seeOther(localPath(language, `/vragenlijsten/${slug}`));
  return { view, choices: await declarationChoices(), submission: newSubmissionToken() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "survey.respond");
  const slug = params["slug"] ?? "";
  const respondent = await respondentOf(request);
  if (isNew(respondent)) await limitNewDrafts(request);
  const at = (path: string) => localPath(languageOf(request.url), `/vragenlijsten/${slug}${path}`);
  if (fields.text("intent") === "stop" && isSubmission(fields.text("submission"))) {
    const input = { slug, respondent, form: fields.values };
    const language = languageOf(request.url);
    const stopped = await stopAtEnd(grant, input, fields.text("submission"), language, now());
    if (!stopped.ok) throw seeOther(at(""));
    throw seeOther(at("/later"), [...(await handOverCode(stopped.person)), forgetDraftCookie()]);
  }
  const told = await saveDeclaration(grant, { slug, respondent, form: fields.values }, now());
  if (told.ok) {
    throw seeOther(at("/nakijken"), draftCookies(told.draftToken));
  }
  switch (told.code) {
    case "not_found":
      throw notFound();
    case "closed":
      return data({ kind: "closed" as const }, { status: 409 });
    case "about": {
      const refused = { kind: "refused" as const, errors: told.errors, values: fields.values };
      return data(refused, { status: 422 });
    }
  }
}

export default function SurveyAboutRoute() {
  const { view, choices, submission } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refused = result?.kind === "refused" ? result : undefined;
  const messages = useFormMessages(refused?.errors);
  if (view.head.refused !== null) return <ClosedWhileFilling view={view} answers={view.answers} />;
  const kept = Object.entries(view.about).map(([name, value]) => [name, [value]] as const);
  return (
    <>
      <SurveyAboutPage
        view={view}
        submission={submission}
        messages={messages}
        fields={
          <DeclarationFields
            choices={choices}
            values={refused?.values ?? Object.fromEntries(kept)}
            errors={messages.of}
          />
        }
      />
      {view.kiosk ? <KioskReturn slug={view.head.slug} /> : null}
    </>
  );
}
