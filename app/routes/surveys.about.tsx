import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { surveyVisitorOf } from "~/features/responses/cookies/visitor.server";
import { saveDeclarationForm } from "~/features/responses/forms/save-declaration.server";
import { surveyAbout } from "~/features/responses/queries/survey-about.server";
import { aboutPlaceOf } from "~/features/responses/schema/page-step";
import { ClosedWhileFilling } from "~/features/responses/ui/closed-while-filling";
import { SurveyAboutPage } from "~/features/responses/ui/survey-about";
import { frameInside } from "~/features/responses/ui/survey-frame";
import { stepTitle } from "~/features/responses/ui/survey-title";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  stepTitle(location, page?.view, (t) => t("surveys.aboutTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = aboutPlaceOf(request.url, params);
  const language = languageOf(request.url);
  const visitor = await surveyVisitorOf(request, place.slug);
  const view = await surveyAbout(visitor, place, language, now());
  // The first page of the survey says what there is to say: that it is closed, or not there.
  if (!view) throw seeOther(localPath(language, `/vragenlijsten/${place.slug}`));
  const choices = await declarationChoices();
  return { view, choices, submission: newSubmissionToken(), frame: frameInside(view.head) };
}

export const action = saveDeclarationForm;

export default function SurveyAboutRoute() {
  const { view, choices, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.errors);
  if (view.head.refused !== null) return <ClosedWhileFilling view={view} answers={view.answers} />;
  const stored = Object.entries(view.about).map(([name, value]) => [name, [value]] as const);
  return (
    <SurveyAboutPage
      view={view}
      submission={submission}
      messages={messages}
      fields={
        <DeclarationFields
          choices={choices}
          values={refused?.values ?? Object.fromEntries(stored)}
          errors={messages.of}
          roleMayBeSkipped
        />
      }
    />
  );
}
