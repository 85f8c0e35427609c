import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskResults } from "~/features/responses/queries/desk-results.server";
import { QuestionResultSection } from "~/features/responses/ui/question-result";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { DeskSurveyShell } from "~/features/surveys/ui/desk-survey-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, (t) => t("surveyResults.titleOf", { survey: page?.survey.title.text ?? "" }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "answers.readRaw");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyHead(grant, slug, languageOf(request.url), now());
  const found = survey && (await deskResults(grant, survey));
  if (!survey || !found) throw notFound();
  return { survey, found };
}

export default function DeskResultsRoute() {
  const { survey, found } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const here = path(`/werkplek/vragenlijsten/${survey.slug}`);
  return (
    <DeskSurveyShell
      survey={survey}
      here="results"
      lead={t.count("surveyResults.lead", found.sent)}
    >
      {survey.state === "open" ? (
        <Alert kind="info">
          <p>{t("surveyDesk.liveOnly")}</p>
        </Alert>
      ) : null}
      {found.notCounted > 0 ? (
        <Text quiet>{t.count("surveyDesk.notCounted", found.notCounted)}</Text>
      ) : null}
      {found.results.map((result) => (
        <QuestionResultSection
          key={`${result.question.key}-${result.earlierVersion ?? ""}`}
          result={result}
          textsHref={`${here}/teksten?vraag=${result.question.key}&tonen=read`}
        />
      ))}
    </DeskSurveyShell>
  );
}
