import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { takePaperForm } from "~/features/responses/forms/take-paper.server";
import { paperVersions } from "~/features/responses/queries/paper.server";
import { PaperEntryPage } from "~/features/responses/ui/paper-entry";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.part_paper"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "answers.readRaw");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyHead(grant, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  const { searchParams } = new URL(request.url);
  const { versions, printed } = await paperVersions(survey.id, searchParams.get("versie"));
  const done = searchParams.get("genomen") ?? searchParams.get("eerste");
  const { questionnaire: _present, ...head } = survey;
  return {
    survey: head,
    versions,
    printed: printed ?? { number: survey.version, questionnaire: survey.questionnaire },
    choices: await declarationChoices(),
    done: done === null ? null : { number: Number(done), waiting: searchParams.has("eerste") },
  };
}

export const action = takePaperForm;

export default function PaperRoute() {
  const { survey, versions, printed, choices, done } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const messages = useFormMessages(answered?.errors);
  const { refusal, values = {} } = answered ?? {};
  const refused = refusal ? { ...refusal, values } : undefined;
  return (
    <PaperEntryPage
      survey={survey}
      versions={versions}
      printed={printed}
      done={refused ? null : done}
      refused={refused}
      messages={messages}
      about={<DeclarationFields choices={choices} values={values} errors={messages.of} />}
    />
  );
}
