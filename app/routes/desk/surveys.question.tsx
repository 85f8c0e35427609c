import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChangedMeanwhile } from "~/features/desk/ui/changed-meanwhile";
import { QuestionPreview } from "~/features/responses/ui/question-preview";
import { questionByKey } from "~/features/surveys/domain/question";
import { questionFields } from "~/features/surveys/schema/question-form";
import { changeQuestionForm } from "~/features/surveys/forms/change-question.server";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { ownPictures } from "~/features/surveys/queries/pictures.server";
import { BuilderScreen } from "~/features/surveys/ui/builder-screen";
import { QuestionEditor } from "~/features/surveys/ui/question-editor";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyBuilder.question"));

async function load({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const builder = await deskBuilder(grant, slug, languageOf(request.url), now());
  const question = builder && questionByKey(builder.questionnaire, params["key"] ?? "");
  if (!builder?.changeable || !question) throw notFound();
  const pictures = question.kind === "pictureChoice" ? await ownPictures(builder.survey.id) : [];
  return { builder, question, pictures };
}

export async function loader(args: LoaderFunctionArgs) {
  const { builder, question, pictures } = await load(args);
  const { searchParams } = new URL(args.request.url);
  const [saved, isNew] = [searchParams.has("bewaard"), searchParams.has("nieuw")];
  return { builder, question, pictures, saved, isNew };
}

export const action = changeQuestionForm;

export default function QuestionRoute() {
  const { builder, question: stored, pictures, saved, isNew } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const { questionnaire } = builder;
  const question = posted?.shown?.question ?? stored;
  const own = builder.findings.filter((finding) => finding.question === stored.key);
  const findings = posted?.shown?.findings ?? (isNew ? null : own);
  const { values, errors, refusal } = posted ?? {};
  // What is wrong at a field is said there.
  const refused = Object.keys(errors ?? {}).length > 0 ? undefined : refusal?.code;
  const form = (
    <QuestionEditor {...{ builder, question, stored, pictures, findings, saved, values, errors }} />
  );
  return (
    <BuilderScreen
      builder={builder}
      refused={refused}
      changed={
        values && refused === "conflict" ? (
          <ChangedMeanwhile typed={values} stored={questionFields(stored)} history={null} />
        ) : null
      }
      open={{ key: stored.key, form }}
      preview={
        <QuestionPreview
          questionnaire={questionnaire}
          page={questionnaire.pages.find(({ key }) => key === question.page)}
          questions={[question]}
        />
      }
    />
  );
}
